// name: entity-ids-of-case
// about: The ids of the entities that a case has.
// param caseId: text
// row id: text
MATCH (e:Entity)
WHERE $caseId IN e.cases
RETURN e.id AS id
ORDER BY id
