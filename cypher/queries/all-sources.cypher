// name: all-sources
// title: All sources of the case {matter}
// about: Every source with its outlet and how many claims it makes.
// returns: Title, outlet and date of each source, and the number of its claims, the most first.
// tags: sources, overview
// param matter: text, suggest all-cases
// result: table
MATCH (s:Source)
WHERE $matter IS NULL OR $matter IN s.cases
OPTIONAL MATCH (s)<-[:CITES]-(c:Claim)
WITH s, count(c) AS claims
RETURN s.title AS source, s.publisher AS publisher, s.published AS published, claims, s.id AS suggestion
ORDER BY claims DESC, source, suggestion
