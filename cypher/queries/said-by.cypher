// name: said-by
// title: What {speaker} says, and where
// about: Every claim that a source attributes to a person or an organisation.
// returns: What each claim is about, its stance, its words, and the source.
// tags: evidence, people
// param speaker: entity, required
// result: graph
MATCH (c:Claim {saidBy: $speaker})
MATCH (c)-[:CITES]->(s:Source)
OPTIONAL MATCH (e:Entity {id: c.about})
OPTIONAL MATCH (a:Entity {id: c.from})
OPTIONAL MATCH (b:Entity {id: c.to})
RETURN
  coalesce(e.name, a.name + ' – ' + b.name) AS about,
  c.property AS property,
  c.value AS value,
  c.stance AS stance,
  c.text AS claim,
  s.title AS source,
  s.publisher AS publisher,
  s.published AS published,
  CASE WHEN e IS NULL THEN [] ELSE [e.id] END AS entities,
  CASE WHEN e IS NULL THEN [c.about] ELSE [] END AS links
ORDER BY c.position, c.id
