// name: only-source-says
// title: What only {source} says
// about: The claims of a source that no other source makes too, reprints of it apart; give its id.
// tags: evidence, sources
// param source: text, required
// result: graph
MATCH (s:Source {id: $source})
MATCH (c:Claim)-[:CITES]->(s)
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
