// name: began-or-ended
// title: What began or ended in {year}
// about: Every link with a date in that year: who came, who went, what took place.
// returns: Both ends of each link, what it says, and its dates.
// tags: time, overview
// param year: integer, required, suggest 1950..2030
// result: graph
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.start STARTS WITH toString($year) OR r.end STARTS WITH toString($year)
RETURN
  a.name AS from,
  type(r) AS link,
  b.name AS to,
  r.role AS role,
  r.start AS since,
  r.end AS until,
  r.status AS status,
  [a.id, b.id] AS entities,
  r.id AS links
ORDER BY coalesce(r.start, r.end), links
