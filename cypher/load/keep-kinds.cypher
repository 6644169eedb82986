// name: keep-kinds
// about: Keeps how many neighbours of each kind a ranked hub has, without and with years, and how many are dated with each year, each in one line, so that a choice among them need not look at them all.
// param id: text
// param kinds: list of text
// param datedKinds: list of text
// param years: list of text
MATCH (k:Ranking {id: $id})
SET k.kinds = $kinds,
  k.datedKinds = $datedKinds,
  k.years = $years
