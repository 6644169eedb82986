// name: neighbours
// about: The first neighbours, in the order asked for, that fit every filter and are not excluded, with their links to each other and to the excluded.
// param ids: list of text
// param exclude: map
// param link: text or null
// param direction: text or null
// param type: text or null
// param status: text or null
// param dated: boolean
// param since: text
// param until: text
// param order: text
// param limit: integer
// row entity: map
// row links: list of map
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[r]-(m:Entity)
WHERE $exclude[m.id] IS NULL
  AND ($link IS NULL OR type(r) = $link)
  AND ($direction IS NULL OR ($direction = 'out') = (startNode(r).id = id))
  AND ($type IS NULL OR $type IN labels(m))
  AND ($status IS NULL OR r.status = $status)
  AND (NOT $dated OR ((r.start IS NOT NULL OR r.end IS NOT NULL)
    AND coalesce(r.start, '') <= $until
    AND coalesce(r.end, '9999') + '~' >= $since))
WITH m,
  max(CASE WHEN $order = 'newest' THEN coalesce(r.start, r.end, '') ELSE '' END) AS newest,
  max(CASE
    WHEN $order <> 'strongest-evidence' THEN 0
    WHEN r.status = 'confirmed' THEN 4000000 + coalesce(r.voices, 0)
    WHEN r.status = 'corroborated' THEN 3000000 + coalesce(r.voices, 0)
    WHEN r.status = 'single-source' THEN 2000000 + coalesce(r.voices, 0)
    WHEN r.status = 'disputed' THEN coalesce(r.voices, 0)
    ELSE 1000000 + coalesce(r.voices, 0)
  END) AS strength
WITH m.id AS id, newest, strength, coalesce(m.degree, 0) AS degree
WITH id, newest, strength, degree,
  CASE WHEN $order = 'least-connected' THEN 0 - degree ELSE degree END AS rank
ORDER BY newest DESC, strength DESC, rank DESC, id
LIMIT $limit
// Chosen before their links are looked at: at a hub it is most of the work. No chosen
// one has fewer links than the lowest, which spares most other ends the look into the list.
WITH collect({id: id, newest: newest, strength: strength, rank: rank}) AS chosen,
  collect(id) AS freshIds,
  min(degree) AS lowest
UNWIND chosen AS one
WITH one.id AS id, one.newest AS newest, one.strength AS strength, one.rank AS rank, freshIds, lowest
MATCH (m:Entity {id: id})
MATCH (m)-[r]-(k:Entity)
WHERE $exclude[k.id] IS NOT NULL
  OR (coalesce(k.degree, 0) >= lowest AND k.id IN freshIds)
WITH m, newest, strength, rank, collect(r {
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
ORDER BY newest DESC, strength DESC, rank DESC, m.id
