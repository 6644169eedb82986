// name: kept-link-types
// about: How many links there are of each type, as loading has counted them, each type in one line; no row when it has not.
// row lines: list of text
MATCH (s:Store {id: 'store'})
WHERE s.linkTypes IS NOT NULL
RETURN s.linkTypes AS lines
