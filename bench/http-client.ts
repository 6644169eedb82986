/** Asks a server over one connection that stays open, as a page and a script do, and takes in the bytes of the answer. */
import { Agent, request } from 'node:http'

export interface HttpClient {
  /** @throws Error when the answer has another status than 200 */
  post(path: string, body: unknown): Promise<void>
  close(): void
}

/** The server closes a connection on which nobody asked for five seconds; a page then opens another one. */
class ConnectionClosed extends Error {
  constructor(options: ErrorOptions) {
    super('the connection was closed', options)
  }
}

/** A client of the server at this port of the own machine. */
export function openClient(port: number): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const send = (path: string, body: unknown): Promise<void> =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json' }
      const asked = request({ host: '127.0.0.1', port, path, method: 'POST', headers, agent }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', reject)
        response.on('end', () => {
          if (response.statusCode === 200) return resolve()
          reject(new Error(`The server answered ${response.statusCode}: ${Buffer.concat(parts).toString('utf8')}`))
        })
      })
      asked.on('error', (error) => reject(asked.reusedSocket ? new ConnectionClosed({ cause: error }) : error))
      asked.end(JSON.stringify(body))
    })
  const post = async (path: string, body: unknown): Promise<void> => {
    try {
      await send(path, body)
    } catch (error) {
      if (!(error instanceof ConnectionClosed)) throw error
      await send(path, body)
    }
  }
  return { post, close: () => agent.destroy() }
}
