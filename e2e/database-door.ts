/** A door between a server and its database that a journey can shut and open again. */
import { connect, createServer, type Socket } from 'node:net'

export interface Door {
  readonly port: number
  /** Breaks what is connected, and lets nothing through. */
  shut(): Promise<void>
  open(): Promise<void>
}

/** Passes everything on to the given address, through a port of its own on the loopback address. */
export async function buildDoor(to: { readonly host: string; readonly port: number }): Promise<Door> {
  const through = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(to.port, to.host)
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      through.add(end)
      end.pipe(other)
      // A broken connection is what the door is for.
      end.on('error', () => other.destroy())
      end.on('close', () => {
        through.delete(end)
        other.destroy()
      })
    }
  })
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await listen(0)
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    port,
    open: () => listen(port),
    shut: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const end of through) end.destroy()
      await closed
    },
  }
}
