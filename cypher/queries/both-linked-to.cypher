// name: both-linked-to
// title: What {first} and {second} are both linked to
// about: Everyone and everything with a link to both, the least connected first, since those say the most.
// returns: What both are linked to, its type, and how many links it has in all.
// tags: people, overview
// param first: entity, required
// param second: entity, required
// result: graph
MATCH (a:Entity {id: $first})
MATCH (b:Entity {id: $second})
MATCH (a)-[r]-(m:Entity)
WHERE m.id <> $first AND m.id <> $second
MATCH (m)-[s]-(b)
WITH a, b, m, collect(DISTINCT r.id) + collect(DISTINCT s.id) AS links
RETURN
  m.name AS shared,
  [l IN labels(m) WHERE l <> 'Entity'][0] AS type,
  coalesce(m.degree, 0) AS ties,
  [a.id, m.id, b.id] AS entities,
  links
ORDER BY ties, shared, m.id
