// name: count-neighbours
// about: How many neighbours of these entities fit every filter and are not excluded.
// param ids: list of text
// param exclude: map
// param link: text or null
// param direction: text or null
// param type: text or null
// param status: text or null
// param dated: boolean
// param since: text
// param until: text
// row total: integer
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
RETURN count(DISTINCT m) AS total
