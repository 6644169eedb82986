// name: claim-ids-of-case
// about: A page of the ids of the claims that a case has, by id.
// param caseId: text
// param after: text
// param limit: integer
// row id: text
MATCH (c:Claim)
WHERE $caseId IN c.cases AND c.id > $after
WITH c.id AS id
ORDER BY id
LIMIT $limit
RETURN id
ORDER BY id
