// name: change-sources
// about: Changes some properties of sources; null takes one away.
// param rows: list of map
UNWIND $rows AS row
MATCH (s:Source {id: row.id})
SET s += row.properties
