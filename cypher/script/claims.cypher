// name: claims
// about: In a script: a claim with the place in the source that it cites.
// param row: map
WITH $row AS row
MATCH (s:Source {id: row.source})
MERGE (c:Claim {id: row.id})
SET c += row.properties
MERGE (c)-[cites:CITES]->(s)
SET cites += row.place
