// name: hubs
// about: The entities with at least so many neighbours.
// param least: integer
// row id: text
MATCH (e:Entity)
WHERE e.neighbours >= $least
RETURN e.id AS id
ORDER BY id
