// name: claim-ids-of-case
// about: The ids of the claims that a case has.
// param caseId: text
// row id: text
MATCH (c:Claim)
WHERE $caseId IN c.cases
RETURN c.id AS id
ORDER BY id
