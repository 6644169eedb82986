// name: end-load
// about: Says that a load in several transactions has ended.
MATCH (s:Store {id: 'store'})
REMOVE s.loading, s.loadingAt
