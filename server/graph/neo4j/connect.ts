/** Makes the driver with the limits that Entourage keeps. */
import neo4j, { type Driver } from 'neo4j-driver'
import { refused } from './to-entourage-error.ts'

/**
 * The driver, which connects when it is first used, and the address as
 * messages may show it.
 * @throws EntourageError `database-unavailable` when the address is none.
 */
export const connect = ({
  uri,
  user,
  password,
}: {
  uri: string
  user: string
  password: string
}): {
  readonly driver: Driver
  readonly address: string
} => {
  const address = toAddress(uri)
  try {
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      maxConnectionPoolSize: 50,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      connectionLivenessCheckTimeout: 30_000,
      // A user waits for this: better a clear answer soon than a late one.
      maxTransactionRetryTime: 5_000,
      useBigInt: true,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      userAgent: 'entourage',
    })
    return { driver, address }
  } catch (error) {
    throw refused('NEO4J_URI', `“${address}” is no address of a Neo4j, such as neo4j://localhost:7687.`, error)
  }
}

/** The address without a user name or password that somebody may have written into it. */
const toAddress = (uri: string): string => uri.replace(/\/\/[^/]*@/, '//')
