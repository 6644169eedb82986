// name: link-types
// about: The link types in use and how many links each has, the most first.
// row type: text
// row count: integer
MATCH (:Entity)-[r]->(:Entity)
WITH type(r) AS type
RETURN type, count(*) AS count
ORDER BY count DESC, type
