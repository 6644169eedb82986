// name: save-case
// about: Stores what is known of a case itself.
// param caseId: text
// param properties: map
MERGE (c:`Case` {id: $caseId})
SET c += $properties
