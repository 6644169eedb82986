// name: entity-properties
// about: The names of the properties that entities of one type have, as far as a few hundred of them show it: for suggestions, not for counting.
// placeholder Type: entity type
// row property: text
MATCH (e:__Type__)
WITH e
LIMIT 300
UNWIND keys(e) AS property
RETURN DISTINCT property
ORDER BY property
