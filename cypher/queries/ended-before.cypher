// name: ended-before
// title: Links that ended before {date}
// about: What was over by then, the latest first.
// returns: Both ends of each link, what it says, and its dates.
// tags: time
// param date: date, required
// result: graph
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.end < $date AND NOT r.end STARTS WITH $date AND NOT $date STARTS WITH r.end
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
ORDER BY until DESC, links
