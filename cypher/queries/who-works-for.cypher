// name: who-works-for
// title: People who worked for {organisation} since {year}
// about: Everyone employed by, leading or a member of an organisation at any time since that year, and those whose time there is not known.
// tags: people, work
// param organisation: entity(Organisation), required
// param year: integer, default 2000, suggest 1950..2030
// result: graph
MATCH (o:Entity {id: $organisation})
MATCH (p:Person)-[r]->(o)
WHERE type(r) IN ['EMPLOYED_BY', 'MEMBER_OF', 'LEADS', 'DIRECTOR_OF', 'SERVES', 'SERVED', 'WORKS_FOR']
  AND (r.end IS NULL OR r.end >= toString($year))
RETURN
  p.name AS person,
  r.role AS role,
  r.start AS since,
  r.end AS until,
  r.status AS status,
  [p.id, o.id] AS entities,
  r.id AS links
ORDER BY person, since, links
