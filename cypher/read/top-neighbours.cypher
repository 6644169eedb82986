// name: top-neighbours
// about: The most connected neighbours of a hub, as loading has ranked them; no row when the entity is none.
// param id: text
// row top: list of text
MATCH (k:Ranking {id: $id})
RETURN k.top AS top
