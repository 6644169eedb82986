// name: remove-rankings
// about: Forgets which neighbours of hubs are the most connected.
MATCH (k:Ranking)
DETACH DELETE k
