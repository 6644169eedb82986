// name: count-links
// about: Counts the links of entities and the distinct other entities at their far ends.
// param ids: list of text
UNWIND $ids AS id
MATCH (e:Entity {id: id})
OPTIONAL MATCH (e)-[r]-(m:Entity)
WITH e, count(DISTINCT r) AS degree, count(DISTINCT CASE WHEN m.id = e.id THEN null ELSE m.id END) AS neighbours
SET e.degree = degree, e.neighbours = neighbours
