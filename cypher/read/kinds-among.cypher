// name: kinds-among
// about: Of which kind each of these entities is that has a link to one of some others: as neighbour-kinds tells kinds apart.
// param ids: list of text
// param others: map
// row type: text
// row links: list of text
// row count: integer
UNWIND $ids AS id
MATCH (m:Entity {id: id})
MATCH (m)-[r]-(e:Entity)
WHERE $others[e.id] IS NOT NULL
WITH
  id AS neighbour,
  [l IN labels(m) WHERE l <> 'Entity'][0] AS type,
  CASE WHEN startNode(r).id = id THEN 'in' ELSE 'out' END
    + '|' + type(r)
    + '|' + coalesce(r.status, 'alleged')
    + '|' + substring(coalesce(r.start, ''), 0, 4)
    + '|' + substring(coalesce(r.end, ''), 0, 4) AS link
ORDER BY neighbour, link
WITH neighbour, type, collect(DISTINCT link) AS links
WITH type, links, count(*) AS count
RETURN type, links, count
ORDER BY count DESC, type, links
