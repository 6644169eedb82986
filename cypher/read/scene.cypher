// name: scene
// about: One kept view; no row when none has the id. What it shows is JSON text.
// param id: text
// row scene: map
MATCH (s:Scene {id: $id})
RETURN
  s {
    .id,
    .name,
    thumbnail: s.thumbnail,
    .entities,
    .revision,
    .created,
    .changed,
    .view,
    query: s.query,
    .dataVersion
  } AS scene
