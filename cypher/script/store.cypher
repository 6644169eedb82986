// name: store
// about: In a script: says that the store holds something else than before, for servers that run on it, and forgets what loading counts and ranks, so that the next start does it anew.
// param row: map
WITH $row AS row
MERGE (s:Store {id: row.id})
SET s.dataVersion = randomUUID()
REMOVE s.linkTypes
WITH s
MATCH (k:Ranking)
DETACH DELETE k
