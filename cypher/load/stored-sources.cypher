// name: stored-sources
// about: Every source as it is stored, of whatever case.
// row id: text
// row properties: map
MATCH (s:Source)
RETURN s.id AS id, properties(s) AS properties
ORDER BY id
