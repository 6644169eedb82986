// name: claims
// about: In a script: claims, each with the place in the source that it cites.
// param rows: list of map
UNWIND $rows AS row
MATCH (s:Source {id: row.source})
MERGE (c:Claim {id: row.id})
SET c += row.properties
MERGE (c)-[cites:CITES]->(s)
SET cites += row.place
