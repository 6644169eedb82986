// name: link-ends-of-case
// about: A page of the ids of the links that a case has, by id, with the entities that they go out from.
// param caseId: text
// param after: text
// param limit: integer
// row id: text
// row from: text
MATCH (a:Entity)-[r]->(:Entity)
WHERE $caseId IN r.cases AND r.id > $after
WITH r.id AS id, a.id AS from
ORDER BY id
LIMIT $limit
RETURN id, from
ORDER BY id
