/** Ends a server without cutting off who is being answered. */
import type { Server } from 'node:http'

/** How long a running request may still take. */
const PATIENCE_MS = 2_500

const LOOK_EVERY_MS = 20

/** Takes no new connection, lets running requests end for `patienceMs`, then breaks off what is left. */
export async function stopServer(server: Server, patienceMs: number = PATIENCE_MS): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    // A kept-alive connection becomes idle only when its answer is out.
    const look = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS)
    const end = setTimeout(() => server.closeAllConnections(), patienceMs)
    server.once('close', () => {
      clearInterval(look)
      clearTimeout(end)
    })
  })
}
