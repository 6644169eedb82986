// name: add-citations
// about: Says where claims stand: the source, and the place in it among the properties.
// param rows: list of map
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (s:Source {id: row.source})
CREATE (c)-[cites:CITES]->(s)
SET cites += row.properties
