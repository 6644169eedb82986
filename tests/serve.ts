/** Serves a handler on a free port and asks it, with whatever headers a test wants (fetch would not send a Host). */
import { createServer, type IncomingHttpHeaders, request, type RequestListener } from 'node:http'

export interface Served {
  readonly port: number
  readonly url: string
  close(): Promise<void>
}

export async function serve(handler: RequestListener): Promise<Served> {
  const server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  readonly json: () => unknown
}

export interface Question {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Sends the path as it is given, without mending it first. */
export function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: Question = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8')
        const { statusCode = 0, headers: answered } = response
        resolve({ status: statusCode, headers: answered, text, json: () => JSON.parse(text) as unknown })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** The same with a JSON body. */
export function post(port: number, path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  return ask(port, path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}
