// name: subjects-of-speakers
// about: What the claims of any of these speakers are about.
// param ids: list of text
// row about: text
UNWIND $ids AS id
MATCH (c:Claim {saidBy: id})
RETURN DISTINCT c.about AS about
ORDER BY about
