// name: others-claims-about
// about: The claims about any of these entities or links that another case has, in the order of that case.
// param ids: list of text
// param caseId: text
// row claim: map
// row status: text
UNWIND $ids AS about
MATCH (c:Claim {about: about})-[cites:CITES]->(s:Source)
WHERE size([one IN c.cases WHERE one <> $caseId]) > 0
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
