// name: retype-entities
// about: Gives entities of one type another.
// param ids: list of text
// placeholder Old: entity type
// placeholder Type: entity type
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:__Old__
SET e:__Type__
