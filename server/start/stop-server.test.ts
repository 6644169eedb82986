import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { listen } from './listen.ts'
import { stopServer } from './stop-server.ts'

/** A server whose answers wait until the test gives them. */
async function startSlowServer() {
  const waiting: ServerResponse[] = []
  const server = createServer((_request, response) => {
    waiting.push(response)
    server.emit('asked')
  })
  return { server, waiting, url: await listen(server, '127.0.0.1', 0) }
}

describe('stopServer', () => {
  it('lets a running request end, keeps no connection open and takes no new one', async () => {
    const { server, waiting, url } = await startSlowServer()
    const asked = once(server, 'asked')
    const answer = fetch(url).then((response) => response.text())
    await asked
    const stopped = stopServer(server, 60_000)
    await expect(fetch(url)).rejects.toThrow()
    waiting[0]?.end('done')
    expect(await answer).toBe('done')
    await stopped
  })

  it('breaks off what takes longer than its patience', async () => {
    const { server, url } = await startSlowServer()
    const asked = once(server, 'asked')
    const answer = fetch(url).then(
      () => 'answered',
      () => 'broken off',
    )
    await asked
    await stopServer(server, 0)
    expect(await answer).toBe('broken off')
  })
})
