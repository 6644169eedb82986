// name: entities
// about: In a script: entities of one type, as loading stores them.
// param rows: list of map
// placeholder Type: entity type
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e:__Type__
SET e += row.properties
