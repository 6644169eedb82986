// name: save-query
// about: Stores the text of a saved query that is locked.
// param id: text
// param title: text
// param text: text
// param revision: integer
MATCH (q:SavedQuery {id: $id})
SET q.title = $title, q.text = $text, q.revision = $revision
