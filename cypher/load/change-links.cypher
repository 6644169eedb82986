// name: change-links
// about: Changes some properties of links; each row names an entity and what changes by the ids of links that go out from it.
// param rows: list of map
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (a)-[r]->(:Entity)
WHERE row.links[r.id] IS NOT NULL
SET r += row.links[r.id]
