// name: entities
// about: In a script: an entity, as loading stores it.
// param row: map
// placeholder Type: entity type
WITH $row AS row
MERGE (e:Entity {id: row.id})
SET e:__Type__
SET e += row.properties
