// name: entity
// about: An entity with its other names and everything else that is stored of it.
// param id: text
// row entity: map
// row aliases: list of text
// row properties: map
MATCH (e:Entity {id: $id})
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
  } AS entity,
  coalesce(e.aliases, []) AS aliases,
  properties(e) AS properties
