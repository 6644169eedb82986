// name: links
// about: In a script: links of one type between entities that stand above.
// param rows: list of map
// placeholder Type: link type
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:__Type__ {id: row.id}]->(b)
SET r += row.properties
