// name: subjects-of-sources
// about: What the claims that cite any of these sources are about.
// param ids: list of text
// row about: text
UNWIND $ids AS id
MATCH (c:Claim)-[:CITES]->(:Source {id: id})
RETURN DISTINCT c.about AS about
ORDER BY about
