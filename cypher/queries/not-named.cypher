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
OPTIONAL MATCH (e:Entity {id: c.about})
OPTIONAL MATCH (a:Entity {id: c.from})
OPTIONAL MATCH (b:Entity {id: c.to})
RETURN
  speaker.name AS speaker,
  coalesce(e.name, a.name + ' – ' + b.name) AS about,
  c.property AS property,
  c.value AS value,
  c.stance AS stance,
  c.text AS claim,
  s.title AS source,
  CASE WHEN e IS NULL THEN [speaker.id] ELSE [speaker.id, e.id] END AS entities,
  CASE WHEN e IS NULL THEN [c.about] ELSE [] END AS links
ORDER BY speaker, c.position, c.id
