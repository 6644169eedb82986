// name: stored-links
// about: Links as they are stored; each row names an entity and, as the keys of a map, ids of links that go out from it.
// param rows: list of map
// row id: text
// row type: text
// row from: text
// row to: text
// row properties: map
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (a)-[r]->(b:Entity)
WHERE row.links[r.id] IS NOT NULL
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY id
