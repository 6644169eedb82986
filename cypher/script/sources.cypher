// name: sources
// about: In a script: sources.
// param rows: list of map
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s += row.properties
