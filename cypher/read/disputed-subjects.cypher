// name: disputed-subjects
// about: The ids of the entities and links about which there is a disputed fact, in the order of their case.
// param caseId: text or null
// row about: text
MATCH (c:Claim)
WHERE c.status = 'disputed' AND ($caseId IS NULL OR $caseId IN c.cases)
WITH c.about AS about, min(c.position) AS first
RETURN about
ORDER BY first, about
