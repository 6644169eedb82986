// name: entity-types
// about: The entity types in use and how many entities each has, the most first.
// row type: text
// row count: integer
MATCH (e:Entity)
// Counted before the type is taken out of the labels, which would take longer for each entity than counting it.
WITH labels(e) AS labels, count(*) AS number
WITH [l IN labels WHERE l <> 'Entity'][0] AS type, number
RETURN type, sum(number) AS count
ORDER BY count DESC, type
