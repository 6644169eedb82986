// name: in-two-organisations
// title: People who were with {first} and {second} at the same time
// about: Whoever belonged to two organisations at once, as far as the dates do not rule it out.
// returns: Who it was, in which roles, and both periods.
// tags: people, work, time
// param first: entity(Organisation, Person), required
// param second: entity(Organisation, Person), required
// result: graph
MATCH (a:Entity {id: $first})
MATCH (b:Entity {id: $second})
MATCH (a)<-[r]-(p:Entity)
WHERE type(r) IN ['EMPLOYED_BY', 'MEMBER_OF', 'LEADS', 'DIRECTOR_OF', 'DEPUTY_OF', 'HOLDS_OFFICE_IN', 'SERVES', 'SERVED', 'WORKS_FOR', 'FOUNDED', 'OWNS', 'CONTROLS']
MATCH (p)-[s]->(b)
WHERE type(s) IN ['EMPLOYED_BY', 'MEMBER_OF', 'LEADS', 'DIRECTOR_OF', 'DEPUTY_OF', 'HOLDS_OFFICE_IN', 'SERVES', 'SERVED', 'WORKS_FOR', 'FOUNDED', 'OWNS', 'CONTROLS']
  AND (r.start IS NULL OR s.end IS NULL OR r.start <= s.end + '~')
  AND (s.start IS NULL OR r.end IS NULL OR s.start <= r.end + '~')
RETURN
  p.name AS person,
  r.role AS firstRole,
  r.start AS firstSince,
  r.end AS firstUntil,
  s.role AS secondRole,
  s.start AS secondSince,
  s.end AS secondUntil,
  [p.id, a.id, b.id] AS entities,
  [r.id, s.id] AS links
ORDER BY person, r.id, s.id
