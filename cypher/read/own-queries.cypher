// name: own-queries
// about: The saved queries of users' own.
// row id: text
// row title: text
// row text: text
// row revision: integer
MATCH (q:SavedQuery)
RETURN q.id AS id, q.title AS title, q.text AS text, q.revision AS revision
ORDER BY id
