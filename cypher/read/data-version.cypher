// name: data-version
// about: A text that changes with each load that changed something; no row before the first.
// row dataVersion: text
MATCH (s:Store {id: 'store'})
RETURN s.dataVersion AS dataVersion
