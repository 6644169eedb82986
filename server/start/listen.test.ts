import { createServer } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { listen } from './listen.ts'

const servers = [createServer(), createServer()] as const

afterEach(() => {
  for (const server of servers) server.close()
})

describe('listen', () => {
  it('gives the address that was taken', async () => {
    expect(await listen(servers[0], '127.0.0.1', 0)).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })

  it('gives one that this machine can open when it listens everywhere', async () => {
    expect(await listen(servers[0], '0.0.0.0', 0)).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })

  it('says that a port is in use, and what to do', async () => {
    const port = Number(new URL(await listen(servers[0], '127.0.0.1', 0)).port)
    await expect(listen(servers[1], '127.0.0.1', port)).rejects.toMatchObject({
      code: 'conflict',
      message: `Port ${port} on 127.0.0.1 is in use by another program. Stop that one, or set PORT to another port.`,
    })
  })

  it('says that an address is none of this machine', async () => {
    await expect(listen(servers[0], '192.0.2.1', 0)).rejects.toMatchObject({ code: 'bad-request' })
  })
})
