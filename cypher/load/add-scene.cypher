// name: add-scene
// about: Keeps a new view under an id that must be free.
// param id: text
// param properties: map
CREATE (s:Scene {id: $id})
SET s += $properties
