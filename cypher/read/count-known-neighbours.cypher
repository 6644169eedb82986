// name: count-known-neighbours
// about: How many of these entities are neighbours of an entity.
// param id: text
// param ids: list of text
// row known: integer
MATCH (e:Entity {id: $id})
UNWIND $ids AS other
MATCH (m:Entity {id: other})
MATCH (m)-[r]-(e)
WHERE m.id <> $id
RETURN count(DISTINCT m) AS known
