// name: ranked-kinds
// about: How many neighbours of each kind a hub has, as loading has counted them without years, each kind in one line; no row when the entity is none.
// param id: text
// row kinds: list of text
// row undated: integer
// row firstYear: text or null
// row lastYear: text or null
MATCH (k:Ranking {id: $id})
WHERE k.kinds IS NOT NULL AND k.undated IS NOT NULL
RETURN k.kinds AS kinds, k.undated AS undated, k.firstYear AS firstYear, k.lastYear AS lastYear
