// name: lock-query
// about: Makes sure that there is a saved query of this id, and lets one change of it at a time get past this line; a new one has the revision 0.
// param id: text
// param change: text
// row revision: integer
MERGE (q:SavedQuery {id: $id})
ON CREATE SET q.revision = 0
SET q.lastChange = $change
RETURN q.revision AS revision
