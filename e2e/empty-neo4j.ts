/** Empties the Neo4j that journeys run on. */
import neo4j from 'neo4j-driver'
import { neo4jAccess } from '../tests/engines.ts'

/** Removes everything in batches, so that no transaction grows too large. */
export async function emptyNeo4j(uri: string): Promise<void> {
  const { user, password } = neo4jAccess(uri)
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true })
  const session = driver.session()
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS')
  } finally {
    await session.close()
    await driver.close()
  }
}
