// name: linked-ids
// about: The neighbours of some entities that are not excluded, each once.
// param ids: list of text
// param exclude: map
// param limit: integer
// row id: text
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[r]-(m:Entity)
WHERE $exclude[m.id] IS NULL
WITH DISTINCT m.id AS id
ORDER BY id
LIMIT $limit
RETURN id
