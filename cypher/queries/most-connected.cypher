// name: most-connected
// title: The {count} most connected people of the case {matter}
// about: People by the number of entities that they are linked to.
// returns: Each person with how many entities and links that makes.
// tags: people, overview
// param count: integer, default 20, suggest (10, 20, 50)
// param matter: text, suggest all-cases
// result: table
MATCH (p:Person)
WHERE $matter IS NULL OR $matter IN p.cases
WITH p, coalesce(p.neighbours, 0) AS neighbours, coalesce(p.degree, 0) AS links
ORDER BY neighbours DESC, links DESC, p.id
LIMIT $count
RETURN p.name AS person, p.occupation AS occupation, neighbours AS connections, links AS ties, p.id AS entities
ORDER BY connections DESC, ties DESC, entities
