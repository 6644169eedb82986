// name: claims-in-short
// about: What tells the facts of all claims apart, with stance and source and without the texts.
// row id: text
// row about: text
// row property: text or null
// row value: text or null
// row unit: text or null
// row asOf: text or null
// row stance: text
// row source: text
MATCH (c:Claim)-[:CITES]->(s:Source)
RETURN
  c.id AS id,
  c.about AS about,
  c.property AS property,
  c.value AS value,
  c.unit AS unit,
  c.asOf AS asOf,
  c.stance AS stance,
  s.id AS source
ORDER BY id
