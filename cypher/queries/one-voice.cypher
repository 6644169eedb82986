// name: one-voice
// title: Links that rest on one voice
// about: Links for which there is only one independent voice, those of the most connected entities first.
// returns: Both ends of each link, what it says, its status and why it has that.
// tags: evidence
// result: graph
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.voices <= 1
RETURN
  a.name AS from,
  type(r) AS link,
  b.name AS to,
  r.role AS role,
  r.status AS status,
  r.reason AS reason,
  [a.id, b.id] AS entities,
  r.id AS links
ORDER BY coalesce(a.degree, 0) + coalesce(b.degree, 0) DESC, links
