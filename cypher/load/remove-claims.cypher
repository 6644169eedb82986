// name: remove-claims
// about: Removes claims and what they cite, but not the sources.
// param ids: list of text
UNWIND $ids AS id
MATCH (c:Claim {id: id})
DETACH DELETE c
