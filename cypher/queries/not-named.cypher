// name: not-named
// title: What speakers say who are not named
// about: Claims of speakers of whom the case says in English that their name is not given. Look at the speakers too: nothing but words tells them apart.
// returns: Who says it, what the claim is about, its stance, its words, and the source.
// tags: evidence, people
// result: graph
MATCH (speaker:Entity)
WITH speaker, toLower(speaker.name + ' ' + coalesce(speaker.summary, '')) AS words
WHERE words CONTAINS 'not named'
  OR words CONTAINS 'not to be named'
  OR words CONTAINS 'unnamed'
  OR words CONTAINS 'anonym'
  OR words CONTAINS 'without leave to speak'
  OR words CONTAINS 'do not name'
  OR words CONTAINS 'does not name'
MATCH (c:Claim {saidBy: speaker.id})
MATCH (c)-[:CITES]->(s:Source)
UNWIND [c.about, c.from, c.to] AS id
MATCH (e:Entity {id: id})
WITH speaker, c, s, collect({id: e.id, name: e.name}) AS named
WITH
  speaker, c, s,
  [x IN named WHERE x.id = c.about | x.name][0] AS entity,
  [x IN named WHERE x.id = c.from | x.name][0] AS one,
  [x IN named WHERE x.id = c.to | x.name][0] AS other
RETURN
  speaker.name AS speaker,
  coalesce(entity, one + ' – ' + other) AS about,
  c.property AS property,
  c.value AS value,
  c.stance AS stance,
  c.text AS claim,
  s.title AS source,
  CASE WHEN entity IS NULL THEN [speaker.id] ELSE [speaker.id, c.about] END AS entities,
  CASE WHEN entity IS NULL THEN [c.about] ELSE [] END AS links
ORDER BY speaker, c.position, c.id
