// name: events-between
// title: Events between {from} and {to}, and who took part
// about: All events that touch the period, in the order of time, with everyone who is linked to them.
// returns: The events in the order of time, with dates, place, and who took part.
// tags: events, time
// param from: date
// param to: date
// result: graph
MATCH (e:Event)
WHERE (e.start IS NOT NULL OR e.end IS NOT NULL)
  AND coalesce(e.start, e.end) <= coalesce($to, '9999') + '~'
  AND coalesce(e.end, e.start) + '~' >= coalesce($from, '')
OPTIONAL MATCH (e)-[r]-(m:Entity)
WITH e, m, r
ORDER BY m.name, m.id, r.id
WITH e, collect(DISTINCT m.name) AS who, collect(DISTINCT m.id) AS others, collect(DISTINCT r.id) AS links
RETURN
  e.name AS event,
  e.start AS start,
  e.end AS end,
  e.place AS place,
  who,
  others + [e.id] AS entities,
  links
ORDER BY start, event, e.id
