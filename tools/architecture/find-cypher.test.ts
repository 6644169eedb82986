import { describe, expect, it } from 'vitest'
import { findCypher } from './find-cypher.ts'

const isCypher = (text: string) => findCypher([{ line: 1, text }]).length === 1

describe('telling Cypher from other text', () => {
  it.each([
    'MATCH (n) RETURN n',
    'optional match (n:Entity {id: $id})',
    'MATCH p = shortestPath((a)-[*..4]-(b))',
    'MERGE (a:Entity {id: $id}) SET a.name = $name',
    'UNWIND $rows AS row',
    'unwind range(1, 3) as number',
    'UNWIND [1, 2] AS one',
    'MATCH (n) DETACH DELETE n',
    'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
    'CALL dbms.components()',
    'RETURN 1',
    'RETURN a.name AS name',
    'WHERE (a)-[:KNOWS]->(b)',
    "LOAD CSV FROM 'file:///ships.csv'",
  ])('takes %j for Cypher', (text) => {
    expect(isCypher(text)).toBe(true)
  })

  it.each([
    'No name matches (try another spelling)',
    'Create a case (it needs a title)',
    'return to the start',
    'The journey RETURNs (soon)',
    'a match of two names',
    'unwind',
    'MATCH OPTIONAL WHERE WITH RETURN UNWIND CALL YIELD AS DISTINCT',
    'Links (arrows) point from who acts -> to whom',
    'call the harbour office',
    'SET',
    'cypher/read/neighbours.cypher',
  ])('takes %j for prose', (text) => {
    expect(isCypher(text)).toBe(false)
  })
})
