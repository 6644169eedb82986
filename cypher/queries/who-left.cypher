// name: who-left
// title: Who left {organisation}, and when
// about: Everyone whose time with an organisation has an end, the latest first.
// returns: Who it was, in which role, when they left, and how sure that is.
// tags: people, work, time
// param organisation: entity(Organisation, Person), required
// result: graph
MATCH (o:Entity {id: $organisation})
MATCH (o)<-[r]-(p:Entity)
WHERE type(r) IN ['EMPLOYED_BY', 'MEMBER_OF', 'LEADS', 'DIRECTOR_OF', 'DEPUTY_OF', 'HOLDS_OFFICE_IN', 'SERVES', 'SERVED', 'WORKS_FOR']
  AND r.end IS NOT NULL
RETURN
  p.name AS person,
  r.role AS role,
  r.end AS left,
  r.start AS since,
  r.status AS status,
  [p.id, o.id] AS entities,
  r.id AS links
ORDER BY left DESC, person, links
