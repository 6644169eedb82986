// name: remove-links
// about: Removes links; each row names an entity and, as the keys of a map, ids of links that go out from it.
// param rows: list of map
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (a)-[r]->(:Entity)
WHERE row.links[r.id] IS NOT NULL
DELETE r
