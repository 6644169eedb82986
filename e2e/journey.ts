/**
 * What every journey has: a server with the shipped case, the harbour case and a
 * hub, and a page that is watched. Whatever a journey does, the page may call no
 * other host, break no rule of its content security policy, and throw nothing.
 * All run on the embedded engine; those with `@neo4j` in their title, one for
 * each thing that the server does with its database, on Neo4j too.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { neo4jAccess } from '../tests/engines.ts'
import { buildDoor, type Door } from './database-door.ts'
import { emptyNeo4j } from './empty-neo4j.ts'
import { writeHubCase } from './made-up-hub.ts'
import { type RunningServer, startServer } from './start-server.ts'

export interface EngineOptions {
  engine: 'embedded' | 'neo4j'
}

/** The product under test. `restart` ends it and starts it on the same port and store; `door` is before Neo4j only. */
export interface Product {
  readonly url: string
  readonly port: number
  readonly pid: () => number
  readonly door: Door | null
  stop(): Promise<void>
  start(): Promise<void>
}

interface Watched {
  /** Complaints that a journey brings about on purpose, such as a refused connection. */
  allow(complaint: RegExp): void
}

export const test = base.extend<{ watched: Watched; needsNeo4j: void }, EngineOptions & { product: Product | null }>({
  engine: ['embedded', { option: true, scope: 'worker' }],

  product: [
    async ({ engine }, use) => {
      const uri = process.env.TEST_NEO4J_URI ?? null
      if (engine === 'neo4j' && uri === null) return use(null)
      const folder = await mkdtemp(join(tmpdir(), 'entourage-journey-'))
      const product = await startProduct(folder, engine === 'neo4j' ? uri : null)
      await use(product)
      await product.stop()
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  needsNeo4j: [
    async ({ product }, use, testInfo) => {
      testInfo.skip(product === null, 'There is no Neo4j to run on.')
      await use()
    },
    { auto: true },
  ],

  baseURL: async ({ product }, use) => use(product?.url),

  watched: [
    async ({ page, product }, use) => {
      const complaints: string[] = []
      const allowed: RegExp[] = []
      watch(page, product?.url ?? '', (complaint) => complaints.push(complaint))
      await use({ allow: (complaint) => allowed.push(complaint) })
      const unexpected = complaints.filter((complaint) => !allowed.some((one) => one.test(complaint)))
      expect(unexpected, 'what the page did that it must not').toEqual([])
    },
    { auto: true },
  ],
})

async function startProduct(folder: string, neo4jUri: string | null): Promise<Product> {
  const cases = ['cases/karakulov', 'tests/fixtures/harbour', await writeHubCase(folder)]
  if (neo4jUri !== null) await emptyNeo4j(neo4jUri)
  const door = neo4jUri === null ? null : await buildDoor(addressOf(neo4jUri))
  const start = (port: number): Promise<RunningServer> =>
    startServer({
      dataFolder: join(folder, 'data'),
      cases,
      port,
      neo4j: door === null ? null : { ...neo4jAccess(''), uri: `bolt://127.0.0.1:${door.port}` },
    })
  let server = await start(0)
  return {
    url: server.url,
    port: server.port,
    pid: () => server.pid,
    door,
    start: async () => {
      server = await start(server.port)
    },
    stop: () => server.stop(),
  }
}

function addressOf(uri: string): { host: string; port: number } {
  const { hostname, port } = new URL(uri)
  return { host: hostname, port: port === '' ? 7687 : Number(port) }
}

function watch(page: Page, ownUrl: string, complain: (complaint: string) => void): void {
  page.on('request', (request) => {
    const url = request.url()
    if (/^https?:|^wss?:/.test(url) && !url.startsWith(`${ownUrl}/`)) complain(`calls ${url}`)
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complain(`throws ${error.message}`))
}

/** The product; a journey that runs at all has one. */
export function running(product: Product | null): Product {
  if (product === null) throw new Error('there is no product to run on')
  return product
}

export { expect }
