// name: add-journal
// about: Begins the note of what it takes to put a load back.
// param id: text
// param properties: map
CREATE (j:Journal {id: $id})
SET j += $properties
