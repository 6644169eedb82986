// name: sources
// about: The sources that have these ids; an id that none has is left out.
// param ids: list of text
// row source: map
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN
  s {
    .id,
    .title,
    publisher: s.publisher,
    author: s.author,
    published: s.published,
    url: s.url,
    origin: s.origin
  } AS source
ORDER BY s.id
