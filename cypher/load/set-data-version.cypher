// name: set-data-version
// about: Says that the store holds something else than before.
// param dataVersion: text
MATCH (s:Store {id: 'store'})
SET s.dataVersion = $dataVersion
