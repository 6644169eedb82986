/** Takes the port, or says in one sentence why it cannot. */
import type { Server } from 'node:http'
import { EntourageError } from '../errors.ts'

const LISTENS_EVERYWHERE: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }

/**
 * Starts listening; the answer is the address under which this machine reaches the server.
 * @throws EntourageError `conflict` when the port is taken, `bad-request` when the address cannot be used.
 */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(toReason(error, host, port)))
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const taken = typeof address === 'object' && address !== null ? address.port : port
  return `http://${LISTENS_EVERYWHERE[host] ?? (host.includes(':') ? `[${host}]` : host)}:${taken}`
}

function toReason(error: Error, host: string, port: number): Error {
  switch ('code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return new EntourageError(
        'conflict',
        `Port ${port} on ${host} is in use by another program. Stop that one, or set PORT to another port.`,
      )
    case 'EACCES':
      return new EntourageError('bad-request', `Port ${port} on ${host} may not be used. Set PORT to one above 1023.`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new EntourageError('bad-request', `${host} is not an address of this machine. Set HOST to one that is.`)
    default:
      return error
  }
}
