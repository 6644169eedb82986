// name: most-connected
// title: The {count} most connected people
// about: People by the number of entities that they are linked to.
// tags: people, overview
// param count: integer, default 20, suggest (10, 20, 50)
// result: table
MATCH (p:Person)
WITH p, coalesce(p.neighbours, 0) AS neighbours, coalesce(p.degree, 0) AS links
ORDER BY neighbours DESC, links DESC, p.id
LIMIT $count
RETURN p.name AS person, p.occupation AS occupation, neighbours AS connections, links AS ties, p.id AS entities
ORDER BY connections DESC, ties DESC, entities
