// name: add-links
// about: Adds links of one type between entities that are there.
// param rows: list of map
// placeholder Type: link type
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:__Type__ {id: row.id}]->(b)
SET r += row.properties
