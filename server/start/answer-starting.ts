/** What the server says between taking its port and having its database open, which a first load can make long. */
import type { RequestListener } from 'node:http'
import type { ErrorAnswer } from '../../contract/error.ts'

const ANSWER: ErrorAnswer = {
  error: { code: 'database-unavailable', message: 'Entourage is starting. Try again in a moment.' },
}

export const answerStarting: RequestListener = (_request, response) => {
  response.writeHead(503, { 'Content-Type': 'application/json', 'Retry-After': '2', 'Cache-Control': 'no-store' })
  response.end(JSON.stringify(ANSWER))
}
