// name: lock-store
// about: Makes sure that there is one store, and lets one load at a time get past this line.
// param caseId: text
// param dataVersion: text
// row dataVersion: text
MERGE (s:Store {id: 'store'})
ON CREATE SET s.dataVersion = $dataVersion
SET s.lastCase = $caseId
RETURN s.dataVersion AS dataVersion
