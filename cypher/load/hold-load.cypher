// name: hold-load
// about: Says that a load in several transactions goes on; no row when it was taken for dead and put back meanwhile.
// param load: text
// param at: text
// row id: text
MATCH (s:Store {id: 'store'})
WHERE s.loading = $load
SET s.loadingAt = $at
RETURN s.id AS id
