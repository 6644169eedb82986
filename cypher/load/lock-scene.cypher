// name: lock-scene
// about: Lets one change of a kept view at a time get past this line; no row when none has the id.
// param id: text
// param token: text
// row id: text
MATCH (s:Scene {id: $id})
SET s.lock = $token
RETURN s.id AS id
