// name: claims
// about: A page of the claims that fit every filter given, in the order of their case.
// param about: text or null
// param source: text or null
// param saidBy: text or null
// param stance: text or null
// param status: text or null
// param caseId: text or null
// param offset: integer
// param limit: integer
// row claim: map
// row status: text
MATCH (c:Claim)-[cites:CITES]->(s:Source)
WHERE ($about IS NULL OR c.about = $about)
  AND ($source IS NULL OR s.id = $source)
  AND ($saidBy IS NULL OR c.saidBy = $saidBy)
  AND ($stance IS NULL OR c.stance = $stance)
  AND ($status IS NULL OR c.status = $status)
  AND ($caseId IS NULL OR $caseId IN c.cases)
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
SKIP $offset
LIMIT $limit
