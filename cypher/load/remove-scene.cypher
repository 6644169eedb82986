// name: remove-scene
// about: Removes a kept view.
// param id: text
MATCH (s:Scene {id: $id})
DETACH DELETE s
