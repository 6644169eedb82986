// name: begin-load
// about: Says that a load in several transactions has begun; the store must be locked.
// param load: text
// param at: text
MATCH (s:Store {id: 'store'})
SET s.loading = $load, s.loadingAt = $at
