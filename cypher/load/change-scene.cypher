// name: change-scene
// about: Changes properties of a kept view; null takes one away.
// param id: text
// param properties: map
MATCH (s:Scene {id: $id})
SET s += $properties
