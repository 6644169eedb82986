// name: neighbour-kinds
// about: How many neighbours these entities have of each kind: the same type, with links of the same types, directions, statuses and years.
// param ids: list of text
// param exclude: map
// row type: text
// row links: list of text
// row count: integer
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[r]-(m:Entity)
WHERE $exclude[m.id] IS NULL
WITH
  m.id AS neighbour,
  [l IN labels(m) WHERE l <> 'Entity'][0] AS type,
  CASE WHEN startNode(r).id = id THEN 'out' ELSE 'in' END
    + '|' + type(r)
    + '|' + coalesce(r.status, 'alleged')
    + '|' + substring(coalesce(r.start, ''), 0, 4)
    + '|' + substring(coalesce(r.end, ''), 0, 4) AS link
// Sorted, so that two neighbours of one kind have the same list.
ORDER BY neighbour, link
WITH neighbour, type, collect(DISTINCT link) AS links
WITH type, links, count(*) AS count
RETURN type, links, count
ORDER BY count DESC, type, links
