// name: add-entities
// about: Adds entities of one type.
// param rows: list of map
// placeholder Type: entity type
UNWIND $rows AS row
CREATE (e:Entity:__Type__ {id: row.id})
SET e += row.properties
