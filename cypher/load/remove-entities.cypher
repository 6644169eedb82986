// name: remove-entities
// about: Removes entities that have no links any more.
// param ids: list of text
UNWIND $ids AS id
MATCH (e:Entity {id: id})
DELETE e
