// name: link
// about: A link by its id, with its ends and everything else that is stored of it; found by way of a claim about it.
// param id: text
// row link: map
// row from: map
// row to: map
// row properties: map
MATCH (c:Claim {about: $id})
WHERE c.from IS NOT NULL
WITH c
ORDER BY c.id
LIMIT 1
MATCH (a:Entity {id: c.from})
MATCH (b:Entity {id: c.to})
MATCH (a)-[r]->(b)
WHERE r.id = $id
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
  } AS link,
  a {
    .id,
    type: [l IN labels(a) WHERE l <> 'Entity'][0],
    .name,
    summary: a.summary,
    start: a.start,
    end: a.end,
    degree: coalesce(a.degree, 0),
    neighbours: coalesce(a.neighbours, 0),
    cases: coalesce(a.cases, [])
  } AS from,
  b {
    .id,
    type: [l IN labels(b) WHERE l <> 'Entity'][0],
    .name,
    summary: b.summary,
    start: b.start,
    end: b.end,
    degree: coalesce(b.degree, 0),
    neighbours: coalesce(b.neighbours, 0),
    cases: coalesce(b.cases, [])
  } AS to,
  properties(r) AS properties
