// name: neighbour-counts
// about: How many neighbours an entity has by link type, direction and type of neighbour, the most first.
// param id: text
// row link: text
// row direction: text
// row type: text
// row count: integer
MATCH (e:Entity {id: $id})-[r]-(m:Entity)
WHERE m.id <> $id
WITH DISTINCT
  type(r) AS link,
  startNode(r).id = $id AS outgoing,
  [l IN labels(m) WHERE l <> 'Entity'][0] AS type,
  m.id AS neighbour
WITH link, outgoing, type, count(*) AS count
RETURN link, CASE WHEN outgoing THEN 'out' ELSE 'in' END AS direction, type, count
ORDER BY count DESC, link, direction, type
