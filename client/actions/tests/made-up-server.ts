/**
 * A real HTTP server on a free port with a made-up network behind it, which
 * answers as the contract says; its answers can be held back, so that tests
 * decide in which order they come.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Entity, type Link } from '../../../contract/graph.ts'
import { LinksBody } from '../../../contract/links.ts'
import { NeighboursBody } from '../../../contract/neighbours.ts'
import { linkedPairs } from '../../../view/neighbours-of.ts'
import { entity, link } from '../../../view/tests/made-up.ts'

export interface MadeUpServer {
  /** The paths asked for so far, with their method. */
  readonly asked: string[]
  /** Until the function it gives is called, answers to this path wait. */
  hold(path: string): () => void
  /** From now on every call is answered with this failure; null: as usual again. */
  fail(failure: { readonly status: number; readonly body: unknown } | null): void
  /** From now on calls get no answer at all. */
  close(): Promise<void>
}

/** Starts the server with these links between entities named after their ids, and sends this process's `/api` calls to it. */
export async function startMadeUpServer(pairs: readonly (readonly [string, string])[]): Promise<MadeUpServer> {
  const network = makeNetwork(pairs)
  const asked: string[] = []
  const held = new Map<string, Promise<void>>()
  let failure: { readonly status: number; readonly body: unknown } | null = null

  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing))
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const path = decodeURIComponent(incoming.url ?? '')
    asked.push(`${incoming.method} ${path}`)
    const body = await readBody(incoming)
    await held.get(path)
    const { status, content } =
      failure === null ? reply(network, path, body) : { status: failure.status, content: failure.body }
    outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content))
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const plainFetch = globalThis.fetch
  globalThis.fetch = async (input, init) =>
    await plainFetch(new URL(input instanceof Request ? input.url : input, `http://127.0.0.1:${port}`), init)

  return {
    asked,
    hold(path) {
      let release = (): void => undefined
      held.set(
        path,
        new Promise((resolve) => {
          release = () => {
            held.delete(path)
            resolve()
          }
        }),
      )
      return () => release()
    },
    fail(next) {
      failure = next
    },
    async close() {
      globalThis.fetch = plainFetch
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

interface Network {
  readonly entities: ReadonlyMap<string, Entity>
  readonly links: readonly Link[]
}

function makeNetwork(pairs: readonly (readonly [string, string])[]): Network {
  const links = pairs.map(([from, to], index) =>
    link(from, to, { id: `link ${index}`, status: index % 2 === 0 ? 'confirmed' : 'alleged' }),
  )
  const neighbours = linkedPairs(links)
  const ids = new Set(pairs.flat())
  const entities = [...ids].map((id) => {
    const degree = links.filter(({ from, to }) => from === id || to === id).length
    return entity(id, { name: id.toUpperCase(), degree, neighbours: neighbours.get(id)?.size ?? 0 })
  })
  return { entities: new Map(entities.map((each) => [each.id, each])), links }
}

function reply(network: Network, path: string, body: unknown): { status: number; content: unknown } {
  const id = /^\/api\/entities\/(.+)\/neighbours$/.exec(path)?.[1]
  if (id !== undefined) return neighbours(network, id, NeighboursBody.parse(body))
  if (path === '/api/links') return { status: 200, content: linksAmong(network, LinksBody.parse(body).ids) }
  if (path === '/api/ready') return { status: 200, content: { ready: true, engine: 'embedded' } }
  if (path.startsWith('/api/cases/')) {
    const all = { entities: [...network.entities.values()], links: network.links }
    return { status: 200, content: { graph: all, shown: all.entities.length, total: all.entities.length + 3 } }
  }
  return { status: 404, content: { error: { code: 'not-found', message: 'There is nothing here.' } } }
}

function neighbours(
  network: Network,
  id: string,
  { exclude, limit }: NeighboursBody,
): { status: number; content: unknown } {
  if (!network.entities.has(id))
    return { status: 404, content: { error: { code: 'not-found', message: `There is no ${id}.` } } }
  const known = new Set([...exclude, id])
  const fitting = [...(linkedPairs(network.links).get(id) ?? [])]
    .filter((other) => !known.has(other))
    .flatMap((other) => network.entities.get(other) ?? [])
    .sort((a, b) => b.degree - a.degree)
  const given = fitting.slice(0, limit)
  const fresh = new Set(given.map((each) => each.id))
  const links = network.links.filter(
    ({ from, to }) => (fresh.has(from) && (fresh.has(to) || known.has(to))) || (fresh.has(to) && known.has(from)),
  )
  return { status: 200, content: { graph: { entities: given, links }, shown: given.length, total: fitting.length } }
}

function linksAmong(network: Network, ids: readonly string[]): unknown {
  const wanted = new Set(ids)
  return {
    graph: {
      entities: [...wanted].flatMap((id) => network.entities.get(id) ?? []),
      links: network.links.filter(({ from, to }) => wanted.has(from) && wanted.has(to)),
    },
    missing: [...wanted].filter((id) => !network.entities.has(id)),
  }
}

async function readBody(incoming: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part as Buffer)
  const text = Buffer.concat(parts).toString('utf8')
  return text === '' ? null : (JSON.parse(text) as unknown)
}
