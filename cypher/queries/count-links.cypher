// name: count-links
// title: How many links are {status}
// about: The number of links with a status, out of all that are loaded.
// returns: One number.
// tags: evidence
// param status: choice(confirmed, corroborated, single-source, alleged, disputed), default single-source
// result: figure
MATCH (:Entity)-[r]->(:Entity)
WHERE r.status = $status
RETURN count(r) AS `links found`
