// name: links-of
// about: Every link between one of these entities and a known one, in either direction.
// param ids: list of text
// param known: map
// row link: map
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[r]-(other:Entity)
WHERE $known[other.id] IS NOT NULL
WITH DISTINCT r
RETURN
  r {
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
  } AS link
ORDER BY r.id
