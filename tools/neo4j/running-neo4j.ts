/** A Neo4j that was started here, and what all ways of starting one share. */
import { createServer } from 'node:net'
import neo4j from 'neo4j-driver'

export interface RunningNeo4j {
  readonly uri: string
  readonly version: string
  /** Ends it and removes its data. */
  stop(): Promise<void>
}

/** What it may take, in megabytes: for its work, and for keeping pages of the store. */
export interface Neo4jMemory {
  readonly heapMb: number
  readonly pagesMb: number
}

/** Enough for what tests put in. */
export const SMALL: Neo4jMemory = { heapMb: 1_024, pagesMb: 128 }
/** Enough for a hundred thousand entities and a million links. */
export const LARGE: Neo4jMemory = { heapMb: 2_048, pagesMb: 512 }

export const LOOPBACK = '127.0.0.1'

const START_MS = 5 * 60_000
const POLL_MS = 250

/** A port that nobody listens on now. */
export const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, LOOPBACK, () => {
      const address = server.address()
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port)
        else reject(new Error('The system gave no free port.'))
      })
    })
  })

/**
 * Resolves when the server answers over Bolt.
 * @throws Error when it ended or took more than five minutes
 */
export const untilAnswering = async (uri: string, password: string | null, hasEnded: () => boolean): Promise<void> => {
  const auth = password === null ? undefined : neo4j.auth.basic('neo4j', password)
  const driver = neo4j.driver(uri, auth, { connectionTimeout: 2_000, telemetryDisabled: true })
  const late = Date.now() + START_MS
  try {
    for (;;) {
      try {
        await driver.getServerInfo()
        return
      } catch (error) {
        if (hasEnded()) throw new Error('it ended', { cause: error })
        if (Date.now() > late) throw new Error('it did not answer within five minutes', { cause: error })
      }
      await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    }
  } finally {
    await driver.close()
  }
}
