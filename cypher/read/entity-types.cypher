// name: entity-types
// about: The entity types in use and how many entities each has, the most first.
// row type: text
// row count: integer
MATCH (e:Entity)
WITH [l IN labels(e) WHERE l <> 'Entity'][0] AS type
RETURN type, count(*) AS count
ORDER BY count DESC, type
