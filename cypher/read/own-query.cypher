// name: own-query
// about: One saved query of a user's own.
// param id: text
// row id: text
// row title: text
// row text: text
// row revision: integer
MATCH (q:SavedQuery {id: $id})
RETURN q.id AS id, q.title AS title, q.text AS text, q.revision AS revision
