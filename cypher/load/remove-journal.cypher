// name: remove-journal
// about: Forgets the note of a load.
// param id: text
MATCH (j:Journal {id: $id})
DELETE j
