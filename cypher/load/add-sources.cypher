// name: add-sources
// about: Adds sources.
// param rows: list of map
UNWIND $rows AS row
CREATE (s:Source {id: row.id})
SET s += row.properties
