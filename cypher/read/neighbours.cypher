// name: neighbours
// about: The ids of the first neighbours, in the order asked for, that fit every filter and are not excluded.
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
// row id: text
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
WITH id, newest, strength, CASE WHEN $order = 'least-connected' THEN 0 - degree ELSE degree END AS rank
ORDER BY newest DESC, strength DESC, rank DESC, id
LIMIT $limit
RETURN id
