// name: entity-ids-of-case
// about: A page of the ids of the entities that a case has, by id.
// param caseId: text
// param after: text
// param limit: integer
// row id: text
MATCH (e:Entity)
WHERE $caseId IN e.cases AND e.id > $after
WITH e.id AS id
ORDER BY id
LIMIT $limit
RETURN id
ORDER BY id
