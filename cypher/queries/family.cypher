// name: family
// title: Who is related to {person}
// about: The family of a person, over at most three steps.
// returns: Each relative and the names on the way there.
// tags: people
// param person: entity(Person), required
// result: graph
MATCH path = (p:Entity {id: $person})-[:RELATIVE_OF|CHILD_OF|PARENT_OF|SIBLING_OF|SPOUSE_OF|MARRIED_TO*1..3]-(m:Entity)
WHERE m.id <> $person
WITH m.id AS id, m.name AS relative, length(path) AS steps, [n IN nodes(path) | n.name] AS way,
  [n IN nodes(path) | n.id] AS entities, [r IN relationships(path) | r.id] AS links
ORDER BY steps, links[0], links[1], links[2]
WITH id, relative, min(steps) AS steps, collect(way) AS ways, collect(entities) AS entities, collect(links) AS links
RETURN relative, steps, ways[0] AS way, entities[0] AS entities, links[0] AS links
ORDER BY steps, relative, id
