// name: case-entities
// about: The most connected entities of a case.
// param caseId: text
// param limit: integer
// row entity: map
MATCH (e:Entity)
WHERE $caseId IN e.cases
WITH e, coalesce(e.degree, 0) AS degree
ORDER BY degree DESC, e.id
LIMIT $limit
RETURN
  e {
    .id,
    type: [l IN labels(e) WHERE l <> 'Entity'][0],
    .name,
    summary: e.summary,
    start: e.start,
    end: e.end,
    degree: coalesce(e.degree, 0),
    neighbours: coalesce(e.neighbours, 0),
    cases: coalesce(e.cases, [])
  } AS entity
ORDER BY degree DESC, e.id
