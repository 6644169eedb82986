// name: disputed
// title: Disputed links and facts
// about: Everything that somebody denies or on which sources differ, with all that is said of it.
// returns: Each claim of a dispute, with its stance, who says so and in which source.
// tags: evidence
// result: graph
MATCH (c:Claim)-[:CITES]->(s:Source)
WHERE c.status = 'disputed'
UNWIND [c.about, c.from, c.to, c.saidBy] AS id
MATCH (e:Entity {id: id})
WITH c, s, collect({id: e.id, name: e.name}) AS named
WITH
  c, s,
  [x IN named WHERE x.id = c.about | x.name][0] AS entity,
  [x IN named WHERE x.id = c.from | x.name][0] AS one,
  [x IN named WHERE x.id = c.to | x.name][0] AS other,
  [x IN named WHERE x.id = c.saidBy | x.name][0] AS speaker
RETURN
  coalesce(entity, one + ' – ' + other) AS about,
  c.property AS property,
  c.value AS value,
  c.stance AS stance,
  c.text AS claim,
  coalesce(speaker, s.publisher, s.title) AS voice,
  s.title AS source,
  CASE WHEN entity IS NULL THEN [] ELSE [c.about] END AS entities,
  CASE WHEN entity IS NULL THEN [c.about] ELSE [] END AS links
ORDER BY about, property, value, c.position, c.id
