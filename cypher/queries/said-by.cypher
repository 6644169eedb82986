// name: said-by
// title: What {speaker} says, and where
// about: Every claim that a source attributes to a person or an organisation.
// returns: What each claim is about, its stance, its words, and the source.
// tags: evidence, people
// param speaker: entity, required
// result: graph
MATCH (c:Claim {saidBy: $speaker})
MATCH (c)-[:CITES]->(s:Source)
UNWIND [c.about, c.from, c.to] AS id
MATCH (e:Entity {id: id})
WITH c, s, collect({id: e.id, name: e.name}) AS named
WITH
  c, s,
  [x IN named WHERE x.id = c.about | x.name][0] AS entity,
  [x IN named WHERE x.id = c.from | x.name][0] AS one,
  [x IN named WHERE x.id = c.to | x.name][0] AS other
RETURN
  coalesce(entity, one + ' – ' + other) AS about,
  c.property AS property,
  c.value AS value,
  c.stance AS stance,
  c.text AS claim,
  s.title AS source,
  s.publisher AS publisher,
  s.published AS published,
  CASE WHEN entity IS NULL THEN [] ELSE [c.about] END AS entities,
  CASE WHEN entity IS NULL THEN [c.about] ELSE [] END AS links
ORDER BY c.position, c.id
