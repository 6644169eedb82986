// name: number-of-links
// about: How many links there are in all.
// row count: integer
MATCH (:Entity)-[r]->(:Entity)
RETURN count(r) AS count
