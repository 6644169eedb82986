// name: journals
// about: The loads that can be put back: the last one, then one that has not ended.
// row id: text
// row properties: map
MATCH (j:Journal)
WITH j
ORDER BY j.at, j.id
RETURN j.id AS id, properties(j) AS properties
