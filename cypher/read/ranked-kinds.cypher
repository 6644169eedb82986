// name: ranked-kinds
// about: How many neighbours of each kind a hub has, as loading has counted them, each kind in one line; no row when the entity is none.
// param id: text
// row kinds: list of text
MATCH (k:Ranking {id: $id})
WHERE k.kinds IS NOT NULL
RETURN k.kinds AS kinds
