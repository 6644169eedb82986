/** A way to a database that can be cut and mended, so that a test can lose the database without stopping it. */
import { connect, createServer, type Server, type Socket } from 'node:net'

export interface CuttableProxy {
  readonly port: number
  /** Breaks every connection and takes no new one. */
  cut(): Promise<void>
  /** Takes connections again, at the same port. */
  mend(): Promise<void>
}

/** Leads from a free port to `host:port`; cut at first. */
export async function openCuttableProxy(host: string, port: number): Promise<CuttableProxy> {
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy())
  }
  const open = (at: number): Promise<Server> => {
    const server = createServer((from) => {
      const to = connect(port, host)
      keep(from)
      keep(to)
      from.pipe(to).pipe(from)
    })
    return new Promise((resolve) => server.listen(at, '127.0.0.1', () => resolve(server)))
  }
  const close = (server: Server) => {
    for (const socket of sockets) socket.destroy()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }

  const first = await open(0)
  const address = first.address()
  const own = typeof address === 'object' && address !== null ? address.port : 0
  await close(first)
  let server: Server | null = null
  return {
    port: own,
    mend: async () => {
      server ??= await open(own)
    },
    cut: async () => {
      const before = server
      server = null
      if (before !== null) await close(before)
    },
  }
}
