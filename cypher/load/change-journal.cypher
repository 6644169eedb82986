// name: change-journal
// about: Changes what is known of a load that can be put back.
// param id: text
// param properties: map
MATCH (j:Journal {id: $id})
SET j += $properties
