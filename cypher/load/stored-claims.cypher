// name: stored-claims
// about: Claims as they are stored, those of the ids that there are, with the place that they cite.
// param ids: list of text
// row id: text
// row source: text or null
// row locator: text or null
// row properties: map
UNWIND $ids AS id
MATCH (c:Claim {id: id})
OPTIONAL MATCH (c)-[cites:CITES]->(s:Source)
RETURN id, s.id AS source, cites.locator AS locator, properties(c) AS properties
ORDER BY id
