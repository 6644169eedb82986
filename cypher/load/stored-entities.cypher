// name: stored-entities
// about: Entities as they are stored, those of the ids that there are.
// param ids: list of text
// row id: text
// row type: text
// row properties: map
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, [l IN labels(e) WHERE l <> 'Entity'][0] AS type, properties(e) AS properties
ORDER BY id
