// name: only-source-says
// title: What only {source} says in the case {matter}
// about: The claims of a source that no other source makes too, reprints of it apart.
// returns: What each claim is about, the value if it gives one, its stance and its words.
// tags: evidence, sources
// param matter: text, suggest all-cases
// param source: text, required, suggest all-sources
// result: graph
MATCH (s:Source {id: $source})
MATCH (c:Claim)-[:CITES]->(s)
WHERE $matter IS NULL OR $matter IN c.cases
OPTIONAL MATCH (same:Claim {about: c.about})-[:CITES]->(other:Source)
WHERE other.id <> $source
  AND coalesce(other.origin, '') <> $source
  AND coalesce(same.property, '') = coalesce(c.property, '')
  AND (c.property IS NULL OR (coalesce(same.value, '') = coalesce(c.value, '')
    AND coalesce(same.unit, '') = coalesce(c.unit, '')
    AND coalesce(same.asOf, '') = coalesce(c.asOf, '')))
  AND (same.stance IN ['disputes', 'denies']) = (c.stance IN ['disputes', 'denies'])
WITH c, count(other) AS others
WHERE others = 0
OPTIONAL MATCH (e:Entity {id: c.about})
OPTIONAL MATCH (a:Entity {id: c.from})
OPTIONAL MATCH (b:Entity {id: c.to})
RETURN
  coalesce(e.name, a.name + ' – ' + b.name) AS about,
  c.property AS property,
  c.value AS value,
  c.stance AS stance,
  c.text AS claim,
  CASE WHEN e IS NULL THEN [] ELSE [e.id] END AS entities,
  CASE WHEN e IS NULL THEN [c.about] ELSE [] END AS links
ORDER BY about, c.position, c.id
