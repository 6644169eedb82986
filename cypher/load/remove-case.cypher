// name: remove-case
// about: Forgets a case of which nothing is left.
// param caseId: text
MATCH (c:`Case` {id: $caseId})
DELETE c
