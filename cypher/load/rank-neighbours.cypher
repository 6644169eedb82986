// name: rank-neighbours
// about: Keeps the ids of a hub's most connected neighbours, most connected first, so that an expansion need not look at them all.
// param id: text
// param most: integer
MATCH (e:Entity {id: $id})
MATCH (e)-[]-(m:Entity)
WHERE m.id <> $id
WITH DISTINCT m.id AS id, coalesce(m.degree, 0) AS degree
ORDER BY degree DESC, id
LIMIT $most
WITH collect(id) AS top
CREATE (k:Ranking {id: $id, top: top})
