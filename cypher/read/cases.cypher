// name: cases
// about: The loaded cases with the ids of the entities to start with.
// row id: text
// row title: text
// row summary: text
// row start: list of text
// row entities: integer
// row links: integer
// row claims: integer
// row sources: integer
// row loadedAt: text
MATCH (c:`Case`)
RETURN
  c.id AS id,
  c.title AS title,
  coalesce(c.summary, '') AS summary,
  coalesce(c.start, []) AS start,
  coalesce(c.entities, 0) AS entities,
  coalesce(c.links, 0) AS links,
  coalesce(c.claims, 0) AS claims,
  coalesce(c.sources, 0) AS sources,
  c.loadedAt AS loadedAt
ORDER BY id
