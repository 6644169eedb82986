// name: all-places
// title: All places of events
// about: Every place that an event of a case names.
// returns: Each place with how many events it had.
// tags: events, overview
// result: table
MATCH (e:Event)
WHERE e.place IS NOT NULL
WITH e.place AS place, count(e) AS events
RETURN place, events
ORDER BY events DESC, place
