// name: link-ends-of-case
// about: The ids of the links that a case has, with the entities that they go out from.
// param caseId: text
// row id: text
// row from: text
MATCH (a:Entity)-[r]->(:Entity)
WHERE $caseId IN r.cases
RETURN r.id AS id, a.id AS from
ORDER BY id
