// name: remove-sources
// about: Removes sources that no claim cites any more.
// param ids: list of text
UNWIND $ids AS id
MATCH (s:Source {id: id})
DELETE s
