// name: keep-kinds
// about: Keeps how many neighbours of each kind a ranked hub has, without and with years, each kind in one line, so that a choice among them need not look at them all.
// param id: text
// param kinds: list of text
// param datedKinds: list of text
// param undated: integer
// param firstYear: text or null
// param lastYear: text or null
MATCH (k:Ranking {id: $id})
SET k.kinds = $kinds,
  k.datedKinds = $datedKinds,
  k.undated = $undated,
  k.firstYear = $firstYear,
  k.lastYear = $lastYear
