// name: neo4j
// about: Ids are unique and quick to find, and so are the claims about a thing or by a speaker.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (s:Source) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT case_id IF NOT EXISTS FOR (c:`Case`) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT store_id IF NOT EXISTS FOR (s:Store) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT ranking_id IF NOT EXISTS FOR (k:Ranking) REQUIRE k.id IS UNIQUE;
CREATE CONSTRAINT scene_id IF NOT EXISTS FOR (s:Scene) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT saved_query_id IF NOT EXISTS FOR (q:SavedQuery) REQUIRE q.id IS UNIQUE;
CREATE INDEX claim_about IF NOT EXISTS FOR (c:Claim) ON (c.about);
CREATE INDEX claim_said_by IF NOT EXISTS FOR (c:Claim) ON (c.saidBy);
CALL db.awaitIndexes(300);
