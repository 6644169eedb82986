// name: lock-store
// about: Makes sure that there is one store, and lets one load at a time get past this line; tells of a load in several transactions that has not ended.
// param caseId: text
// param dataVersion: text
// row dataVersion: text
// row loading: text or null
// row loadingAt: text or null
MERGE (s:Store {id: 'store'})
ON CREATE SET s.dataVersion = $dataVersion
SET s.lastCase = $caseId
RETURN s.dataVersion AS dataVersion, s.loading AS loading, s.loadingAt AS loadingAt
