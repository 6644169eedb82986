// name: case
// about: In a script: the case itself, with the day on which the script ran.
// param row: map
WITH $row AS row
MERGE (c:`Case` {id: row.id})
SET c += row.properties
SET c.loadedAt = toString(datetime())
