// name: links-of-type
// about: How many links of one type there are: far quicker than telling the types of all links apart.
// placeholder Type: link type
// row count: integer
MATCH (:Entity)-[r:__Type__]->(:Entity)
RETURN count(r) AS count
