// name: ranked-dated-kinds
// about: The same with the years of their links, which makes many more kinds.
// param id: text
// row kinds: list of text
MATCH (k:Ranking {id: $id})
WHERE k.datedKinds IS NOT NULL
RETURN k.datedKinds AS kinds
