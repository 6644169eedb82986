// name: keep-kinds
// about: Keeps how many neighbours of each kind a ranked hub has, each kind in one line, so that a choice among them need not look at them all.
// param id: text
// param kinds: list of text
MATCH (k:Ranking {id: $id})
SET k.kinds = $kinds
