// name: remove-query
// about: Removes a saved query that is locked.
// param id: text
MATCH (q:SavedQuery {id: $id})
DELETE q
