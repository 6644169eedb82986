// name: only-source-says
// title: What only {source} says in the case {matter}
// about: The claims of a source that no other source makes too, reprints of it apart.
// returns: What each claim is about, the value if it gives one, its stance and its words.
// tags: evidence, sources
// param matter: text, suggest all-cases
// param source: text, required, suggest all-sources
// result: graph
MATCH (s:Source {id: $source})
MATCH (s)<-[:CITES]-(c:Claim)
WHERE $matter IS NULL OR $matter IN c.cases
WITH c, c.about AS subject
MATCH (same:Claim {about: subject})-[:CITES]->(other:Source)
WITH c, sum(CASE
  WHEN other.id <> $source
    AND coalesce(other.origin, '') <> $source
    AND coalesce(same.property, '') = coalesce(c.property, '')
    AND (c.property IS NULL OR (coalesce(same.value, '') = coalesce(c.value, '')
      AND coalesce(same.unit, '') = coalesce(c.unit, '')
      AND coalesce(same.asOf, '') = coalesce(c.asOf, '')))
    AND (same.stance IN ['disputes', 'denies']) = (c.stance IN ['disputes', 'denies'])
  THEN 1 ELSE 0 END) AS others
WHERE others = 0
UNWIND [c.about, c.from, c.to] AS id
MATCH (e:Entity {id: id})
WITH c, collect({id: e.id, name: e.name}) AS named
WITH
  c,
  [x IN named WHERE x.id = c.about | x.name][0] AS entity,
  [x IN named WHERE x.id = c.from | x.name][0] AS one,
  [x IN named WHERE x.id = c.to | x.name][0] AS other
RETURN
  coalesce(entity, one + ' – ' + other) AS about,
  c.property AS property,
  c.value AS value,
  c.stance AS stance,
  c.text AS claim,
  CASE WHEN entity IS NULL THEN [] ELSE [c.about] END AS entities,
  CASE WHEN entity IS NULL THEN [c.about] ELSE [] END AS links
ORDER BY about, c.position, c.id
