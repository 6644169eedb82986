// name: same-place
// title: Who was in {place} at the same time
// about: Pairs of those who took part in events at a place, when the dates of their being there touch. A part of the place's name is enough.
// returns: Both of them, the events, and since when each was there.
// tags: people, events, time
// param place: text, required, suggest all-places
// result: graph
MATCH (e:Event)
WHERE toLower(e.place) CONTAINS toLower($place)
MATCH (e)-[r]-(p:Entity)
WHERE NOT p:Event AND type(r) IN ['PARTICIPATED_IN', 'ATTENDED', 'ORGANISED']
MATCH (f:Event)
WHERE toLower(f.place) CONTAINS toLower($place)
MATCH (f)-[s]-(q:Entity)
WHERE NOT q:Event AND p.id < q.id AND type(s) IN ['PARTICIPATED_IN', 'ATTENDED', 'ORGANISED']
WITH
  p, q, e, f, r, s,
  coalesce(r.start, e.start) AS onesStart,
  coalesce(r.end, r.start, e.end, e.start) AS onesEnd,
  coalesce(s.start, f.start) AS othersStart,
  coalesce(s.end, s.start, f.end, f.start) AS othersEnd
WHERE (onesStart IS NULL AND othersStart IS NULL AND e.id = f.id)
  OR (onesStart <= othersEnd + '~' AND othersStart <= onesEnd + '~')
RETURN
  p.name AS one,
  q.name AS other,
  e.name AS at,
  f.name AS otherAt,
  onesStart AS since,
  othersStart AS otherSince,
  [p.id, q.id, e.id, f.id] AS entities,
  [r.id, s.id] AS links
ORDER BY one, other, since, r.id, s.id
