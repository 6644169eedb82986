// name: known-kinds
// about: Of which kind each of these entities is that is a neighbour of an entity: as neighbour-kinds tells kinds apart.
// param id: text
// param ids: list of text
// row type: text
// row links: list of text
// row count: integer
MATCH (e:Entity {id: $id})
UNWIND $ids AS other
MATCH (m:Entity {id: other})
MATCH (m)-[r]-(e)
WHERE m.id <> $id
WITH
  m.id AS neighbour,
  [l IN labels(m) WHERE l <> 'Entity'][0] AS type,
  CASE WHEN startNode(r).id = $id THEN 'out' ELSE 'in' END
    + '|' + type(r)
    + '|' + coalesce(r.status, 'alleged')
    + '|' + substring(coalesce(r.start, ''), 0, 4)
    + '|' + substring(coalesce(r.end, ''), 0, 4) AS link
ORDER BY neighbour, link
WITH neighbour, type, collect(DISTINCT link) AS links
WITH type, links, count(*) AS count
RETURN type, links, count
ORDER BY count DESC, type, links
