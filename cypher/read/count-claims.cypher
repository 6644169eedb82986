// name: count-claims
// about: How many claims fit every filter given.
// param about: text or null
// param source: text or null
// param saidBy: text or null
// param stance: text or null
// param status: text or null
// param caseId: text or null
// row total: integer
MATCH (c:Claim)-[:CITES]->(s:Source)
WHERE ($about IS NULL OR c.about = $about)
  AND ($source IS NULL OR s.id = $source)
  AND ($saidBy IS NULL OR c.saidBy = $saidBy)
  AND ($stance IS NULL OR c.stance = $stance)
  AND ($status IS NULL OR c.status = $status)
  AND ($caseId IS NULL OR $caseId IN c.cases)
RETURN count(*) AS total
