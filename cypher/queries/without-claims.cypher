// name: without-claims
// title: Entities of which no claim says anything
// about: Whoever and whatever is known only through links: gaps to look into.
// returns: Each of them with its type and how many links it has, the most connected first.
// tags: evidence, overview
// param matter: text, suggest all-cases
// result: graph
MATCH (e:Entity)
WHERE $matter IS NULL OR $matter IN e.cases
WITH e
WHERE NOT EXISTS { MATCH (c:Claim {about: e.id}) }
RETURN
  e.name AS entity,
  [l IN labels(e) WHERE l <> 'Entity'][0] AS type,
  coalesce(e.degree, 0) AS ties,
  e.id AS entities
ORDER BY ties DESC, entity, entities
