// name: who-speaks
// title: Who is quoted most in the case {matter}
// about: Speakers by the number of claims that sources attribute to them.
// returns: Each speaker with how many claims in how many sources that makes.
// tags: evidence, people
// param matter: text, suggest all-cases
// result: table
MATCH (c:Claim)-[:CITES]->(s:Source)
WHERE c.saidBy IS NOT NULL AND ($matter IS NULL OR $matter IN c.cases)
WITH c.saidBy AS speaker, count(DISTINCT c.id) AS claims, count(DISTINCT s.id) AS sources
MATCH (e:Entity {id: speaker})
RETURN e.name AS speaker, claims, sources, e.id AS entities
ORDER BY claims DESC, speaker, entities
