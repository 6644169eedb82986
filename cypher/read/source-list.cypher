// name: source-list
// about: All sources, or those of one case, with the number of their claims, the most first.
// param caseId: text or null
// row source: map
// row claims: integer
MATCH (s:Source)
WHERE $caseId IS NULL OR $caseId IN s.cases
OPTIONAL MATCH (c:Claim)-[:CITES]->(s)
WITH s, count(c) AS claims
RETURN
  s {
    .id,
    .title,
    publisher: s.publisher,
    author: s.author,
    published: s.published,
    url: s.url,
    origin: s.origin
  } AS source,
  claims
ORDER BY claims DESC, s.id
