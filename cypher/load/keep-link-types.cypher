// name: keep-link-types
// about: Keeps how many links there are of each type, each type in one line.
// param lines: list of text
MATCH (s:Store {id: 'store'})
SET s.linkTypes = $lines
