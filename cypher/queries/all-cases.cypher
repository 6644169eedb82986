// name: all-cases
// title: All cases that are loaded
// about: Every case with how much there is of it.
// returns: Each case with its numbers of entities, links, claims and sources.
// tags: overview
// result: table
MATCH (c:`Case`)
RETURN
  c.title AS matter,
  coalesce(c.entities, 0) AS entitiesInIt,
  coalesce(c.links, 0) AS linksInIt,
  coalesce(c.claims, 0) AS claims,
  coalesce(c.sources, 0) AS sources,
  c.id AS suggestion
ORDER BY matter, suggestion
