// name: change-entities
// about: Changes some properties of entities; null takes one away.
// param rows: list of map
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.properties
