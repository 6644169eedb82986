// name: store
// about: In a script: says that the store holds something else than before, for servers that run on it.
// param rows: list of map
UNWIND $rows AS row
MERGE (s:Store {id: row.id})
SET s.dataVersion = randomUUID()
