// name: link-properties
// about: The names of the properties that links of one type have, as far as a few hundred of them show it: for suggestions, not for counting.
// placeholder Type: link type
// row property: text
MATCH (:Entity)-[r:__Type__]->(:Entity)
WITH r
LIMIT 300
UNWIND keys(r) AS property
RETURN DISTINCT property
ORDER BY property
