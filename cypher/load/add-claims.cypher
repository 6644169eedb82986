// name: add-claims
// about: Adds claims, without the place that they cite.
// param rows: list of map
UNWIND $rows AS row
CREATE (c:Claim {id: row.id})
SET c += row.properties
