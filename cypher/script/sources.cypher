// name: sources
// about: In a script: a source.
// param row: map
WITH $row AS row
MERGE (s:Source {id: row.id})
SET s += row.properties
