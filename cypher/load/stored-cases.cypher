// name: stored-cases
// about: Every loaded case as it is stored.
// row id: text
// row properties: map
MATCH (c:`Case`)
RETURN c.id AS id, properties(c) AS properties
ORDER BY id
