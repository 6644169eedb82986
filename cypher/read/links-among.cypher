// name: links-among
// about: Every link whose two ends are both among these entities.
// param ids: list of text
// param known: map
// row link: map
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[r]->(other:Entity)
WHERE $known[other.id] IS NOT NULL
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
