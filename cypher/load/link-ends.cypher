// name: link-ends
// about: Where links go out from, by the claims about them, of which every link has one.
// param ids: list of text
// row id: text
// row from: text
UNWIND $ids AS about
MATCH (c:Claim {about: about})
WHERE c.from IS NOT NULL
RETURN DISTINCT c.about AS id, c.from AS from
ORDER BY id, from
