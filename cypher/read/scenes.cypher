// name: scenes
// about: All kept views without what they show, the one changed last first.
// row scene: map
MATCH (s:Scene)
RETURN
  s {
    .id,
    .name,
    thumbnail: s.thumbnail,
    .entities,
    .revision,
    .created,
    .changed
  } AS scene
ORDER BY s.changed DESC, s.id
