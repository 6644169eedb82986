// name: change-claims
// about: Changes some properties of claims; null takes one away.
// param rows: list of map
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c += row.properties
