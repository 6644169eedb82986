// name: who-funds
// title: Who funds {recipient}, directly and through others
// about: Everyone from whom money comes to somebody, over at most three steps.
// returns: Who pays, over how many steps, and the names on the way of the money.
// tags: money
// param recipient: entity, required
// result: graph
MATCH path = (o:Entity {id: $recipient})<-[:FUNDS|PAID|DONATED_TO|INVESTED_IN|LENT_TO*1..3]-(payer:Entity)
WHERE payer.id <> $recipient
WITH
  payer.name AS funder,
  length(path) AS steps,
  [n IN reverse(nodes(path)) | n.name] AS way,
  [n IN reverse(nodes(path)) | n.id] AS entities,
  [r IN reverse(relationships(path)) | r.id] AS links
RETURN funder, steps, way, entities, links
ORDER BY steps, funder, links[0]
