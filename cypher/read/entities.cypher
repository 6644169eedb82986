// name: entities
// about: The entities that have these ids; an id that none has is left out.
// param ids: list of text
// row entity: map
UNWIND $ids AS id
MATCH (e:Entity {id: id})
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
ORDER BY e.id
