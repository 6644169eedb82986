// name: who-works-for
// title: Everyone who worked for {organisation} between {from} and {to}
// about: Whoever was employed by an organisation, led it, was a member or held office in it at any time of the period, and those whose time there is not known.
// returns: Who it was, in which role, since and until when, and how sure that is.
// tags: people, work
// param organisation: entity(Organisation, Person), required
// param from: date, suggest 1950..2030
// param to: date, suggest 1950..2030
// result: graph
MATCH (o:Entity {id: $organisation})
MATCH (o)<-[r]-(p:Entity)
WHERE type(r) IN ['EMPLOYED_BY', 'MEMBER_OF', 'LEADS', 'DIRECTOR_OF', 'DEPUTY_OF', 'HOLDS_OFFICE_IN', 'SERVES', 'SERVED', 'WORKS_FOR', 'FOUNDED']
  AND (r.end IS NULL OR r.end + '~' >= coalesce($from, ''))
  AND (r.start IS NULL OR r.start <= coalesce($to, '9999') + '~')
RETURN
  p.name AS person,
  r.role AS role,
  r.start AS since,
  r.end AS until,
  r.status AS status,
  [p.id, o.id] AS entities,
  r.id AS links
ORDER BY person, since, links
