/** Gives a fresh Neo4j a password in place of the one that it comes with and lets nobody work under. */
import neo4j from 'neo4j-driver'

export const FIRST_PASSWORD = 'neo4j'

/** Sets the password of the user `neo4j`. */
export const setPassword = async (uri: string, password: string): Promise<void> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', FIRST_PASSWORD), { telemetryDisabled: true })
  try {
    const parameters = { first: FIRST_PASSWORD, password }
    await driver.executeQuery('ALTER CURRENT USER SET PASSWORD FROM $first TO $password', parameters, {
      database: 'system',
    })
  } finally {
    await driver.close()
  }
}
