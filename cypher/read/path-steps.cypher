// name: path-steps
// about: The links at some entities that a search for paths may follow, each with its far end and that end's degree; with among only those that lead to one of these.
// param ids: list of text
// param ends: map
// param among: map or null
// param avoid: map
// param avoidTypes: list of text
// param maxDegree: integer or null
// param links: list of text or null
// param dated: boolean
// param since: text
// param until: text
// param statuses: list of text or null
// param minVoices: integer
// param limit: integer
// row near: text
// row far: text
// row farDegree: integer
// row link: text
UNWIND $ids AS id
MATCH (n:Entity {id: id})
MATCH (n)-[r]-(m:Entity)
WHERE m.id <> id
  AND ($among IS NULL OR $among[m.id] IS NOT NULL)
  AND ($ends[m.id] IS NOT NULL
    OR ($avoid[m.id] IS NULL
      AND ($maxDegree IS NULL OR coalesce(m.degree, 0) <= $maxDegree)
      AND (size($avoidTypes) = 0 OR none(label IN labels(m) WHERE label IN $avoidTypes))))
  AND ($links IS NULL OR type(r) IN $links)
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND coalesce(r.voices, 0) >= $minVoices
  AND (NOT $dated OR ((r.start IS NOT NULL OR r.end IS NOT NULL)
    AND coalesce(r.start, '') <= $until
    AND coalesce(r.end, '9999') + '~' >= $since))
RETURN id AS near, m.id AS far, coalesce(m.degree, 0) AS farDegree, r.id AS link
ORDER BY near, far, link
LIMIT $limit
