// name: sources-relaying
// about: The sources that reprint or relay one of these sources.
// param ids: list of text
// row source: map
MATCH (s:Source)
WHERE s.origin IN $ids
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
