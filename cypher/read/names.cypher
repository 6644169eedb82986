// name: names
// about: A page of all entities with their other names, by id, for building the search index.
// param after: text
// param limit: integer
// row id: text
// row type: text
// row name: text
// row aliases: list of text
// row degree: integer
MATCH (e:Entity)
WHERE e.id > $after
WITH e
ORDER BY e.id
LIMIT $limit
RETURN
  e.id AS id,
  [l IN labels(e) WHERE l <> 'Entity'][0] AS type,
  e.name AS name,
  coalesce(e.aliases, []) AS aliases,
  coalesce(e.degree, 0) AS degree
ORDER BY id
