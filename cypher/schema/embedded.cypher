// name: embedded
// about: Ids are unique and quick to find (a constraint makes no index of its own here), and so are claims by subject and speaker.
CREATE INDEX entity_id IF NOT EXISTS FOR (e:Entity) ON (e.id);
CREATE INDEX claim_id IF NOT EXISTS FOR (c:Claim) ON (c.id);
CREATE INDEX source_id IF NOT EXISTS FOR (s:Source) ON (s.id);
CREATE INDEX case_id IF NOT EXISTS FOR (c:`Case`) ON (c.id);
CREATE INDEX saved_query_id IF NOT EXISTS FOR (q:SavedQuery) ON (q.id);
CREATE INDEX claim_about IF NOT EXISTS FOR (c:Claim) ON (c.about);
CREATE INDEX claim_said_by IF NOT EXISTS FOR (c:Claim) ON (c.saidBy);
CREATE INDEX scene_id IF NOT EXISTS FOR (s:Scene) ON (s.id);
CREATE INDEX ranking_id IF NOT EXISTS FOR (k:Ranking) ON (k.id);
CREATE CONSTRAINT entity_unique IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT claim_unique IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT source_unique IF NOT EXISTS FOR (s:Source) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT case_unique IF NOT EXISTS FOR (c:`Case`) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT store_unique IF NOT EXISTS FOR (s:Store) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT ranking_unique IF NOT EXISTS FOR (k:Ranking) REQUIRE k.id IS UNIQUE;
CREATE CONSTRAINT scene_unique IF NOT EXISTS FOR (s:Scene) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT saved_query_unique IF NOT EXISTS FOR (q:SavedQuery) REQUIRE q.id IS UNIQUE;
