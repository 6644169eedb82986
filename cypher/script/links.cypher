// name: links
// about: In a script: a link between entities that stand above.
// param row: map
// placeholder Type: link type
WITH $row AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:__Type__ {id: row.id}]->(b)
SET r += row.properties
