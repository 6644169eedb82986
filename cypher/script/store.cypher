// name: store
// about: In a script: says that the store holds something else than before, for servers that run on it.
// param row: map
WITH $row AS row
MERGE (s:Store {id: row.id})
SET s.dataVersion = randomUUID()
