// name: claims-citing
// about: The claims that cite any of these sources, in the order of their case.
// param sources: list of text
// row claim: map
// row status: text
UNWIND $sources AS source
MATCH (c:Claim)-[cites:CITES]->(s:Source {id: source})
RETURN
  c {
    .id,
    .about,
    property: c.property,
    value: c.value,
    unit: c.unit,
    asOf: c.asOf,
    .text,
    .stance,
    saidBy: c.saidBy,
    via: coalesce(c.via, []),
    source: s.id,
    locator: CASE WHEN cites.locator = '' THEN null ELSE cites.locator END
  } AS claim,
  coalesce(c.status, 'alleged') AS status
ORDER BY c.position, c.id
