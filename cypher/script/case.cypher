// name: case
// about: In a script: the case itself, with the day on which the script ran.
// param rows: list of map
UNWIND $rows AS row
MERGE (c:`Case` {id: row.id})
SET c += row.properties
SET c.loadedAt = toString(datetime())
