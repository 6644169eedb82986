// name: disputed
// title: Disputed links and facts
// about: Everything that somebody denies or on which sources differ, with all that is said of it.
// returns: Each claim of a dispute, with its stance, who says so and in which source.
// tags: evidence
// result: graph
MATCH (c:Claim)-[:CITES]->(s:Source)
WHERE c.status = 'disputed'
OPTIONAL MATCH (e:Entity {id: c.about})
OPTIONAL MATCH (a:Entity {id: c.from})
OPTIONAL MATCH (b:Entity {id: c.to})
OPTIONAL MATCH (speaker:Entity {id: c.saidBy})
WITH c, s, e, a, b, speaker
RETURN
  coalesce(e.name, a.name + ' – ' + b.name) AS about,
  c.property AS property,
  c.value AS value,
  c.stance AS stance,
  c.text AS claim,
  coalesce(speaker.name, s.publisher, s.title) AS voice,
  s.title AS source,
  CASE WHEN e IS NULL THEN [] ELSE [e.id] END AS entities,
  CASE WHEN e IS NULL THEN [c.about] ELSE [] END AS links
ORDER BY about, property, value, c.position, c.id
