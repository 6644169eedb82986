MATCH (a:Person {id: $id})
MATCH (a:Person {id: $id})-[r:KNOWS]->(b) WHERE a.name STARTS WITH 'x' WITH a, b
RETURN 1 AS x
