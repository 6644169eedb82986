// name: neighbours
// about: The most connected neighbours that fit every filter and are not excluded, with their links to the entity, to each other and to the excluded.
// param id: text
// param exclude: map
// param link: text or null
// param direction: text or null
// param type: text or null
// param status: text or null
// param dated: boolean
// param since: text
// param until: text
// param limit: integer
// row entity: map
// row links: list of map
MATCH (e:Entity {id: $id})
MATCH (e)-[r]-(m:Entity)
WHERE m.id <> $id
  AND $exclude[m.id] IS NULL
  AND ($link IS NULL OR type(r) = $link)
  AND ($direction IS NULL OR ($direction = 'out') = (startNode(r).id = $id))
  AND ($type IS NULL OR $type IN labels(m))
  AND ($status IS NULL OR r.status = $status)
  AND (NOT $dated OR ((r.start IS NOT NULL OR r.end IS NOT NULL)
    AND coalesce(r.start, '') <= $until
    AND coalesce(r.end, '9999') + '~' >= $since))
WITH DISTINCT m, coalesce(m.degree, 0) AS degree
ORDER BY degree DESC, m.id
LIMIT $limit
// Chosen before their links are looked at: at a hub it is most of the work. No chosen
// one has fewer links than the last, which spares most other ends the look into the list.
WITH collect(m) AS fresh, collect(m.id) AS freshIds, min(degree) AS lowest
UNWIND fresh AS m
MATCH (m)-[r]-(k:Entity)
WHERE k.id = $id
  OR $exclude[k.id] IS NOT NULL
  OR (coalesce(k.degree, 0) >= lowest AND k.id IN freshIds)
WITH m, coalesce(m.degree, 0) AS degree, collect(r {
    .id,
    type: type(r),
    from: startNode(r).id,
    to: endNode(r).id,
    role: r.role,
    start: r.start,
    end: r.end,
    status: coalesce(r.status, 'alleged'),
    voices: coalesce(r.voices, 0),
    cases: coalesce(r.cases, [])
  }) AS links
RETURN
  m {
    .id,
    type: [l IN labels(m) WHERE l <> 'Entity'][0],
    .name,
    summary: m.summary,
    start: m.start,
    end: m.end,
    degree: coalesce(m.degree, 0),
    neighbours: coalesce(m.neighbours, 0),
    cases: coalesce(m.cases, [])
  } AS entity,
  links
ORDER BY degree DESC, m.id
