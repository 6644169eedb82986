// name: links
// about: The links that have these ids, found by way of the claims about them; an id that none has is left out.
// param ids: list of text
// row link: map
UNWIND $ids AS id
MATCH (c:Claim {about: id})
WHERE c.from IS NOT NULL
WITH DISTINCT id, c.from AS from, c.to AS to
MATCH (a:Entity {id: from})
MATCH (b:Entity {id: to})
MATCH (a)-[r]->(b)
WHERE r.id = id
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
