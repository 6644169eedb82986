// name: what-connects
// title: What connects {group}
// about: Everyone and everything linked to at least two of a set, and the links inside the set.
// returns: Each of them with those whom it is linked to, the one that connects most first.
// tags: people, overview
// param group: entities, required
// result: graph
UNWIND $group AS id
MATCH (a:Entity {id: id})
MATCH (a)-[r]-(m:Entity)
WHERE m.id <> id
WITH DISTINCT a, r, m
ORDER BY a.name, a.id
WITH m, collect(DISTINCT a.name) AS connects, collect(DISTINCT a.id) AS ends, collect(DISTINCT r.id) AS links
WHERE size(ends) > 1 OR m.id IN $group
RETURN
  m.name AS between,
  [l IN labels(m) WHERE l <> 'Entity'][0] AS type,
  connects,
  ends + [m.id] AS entities,
  links
ORDER BY size(ends) DESC, between, m.id
