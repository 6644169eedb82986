/** `npm run dev`: the server from its sources, started again on each change, and Vite's page with reload. Ctrl+C ends both. */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { DEV_PORT } from '../vite.config.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

// First, so that a port in use ends this before there is anything else to end.
const page = await createServer({ configFile: fileURLToPath(new URL('../vite.config.ts', import.meta.url)) })
await page.listen()
process.stdout.write(`The page with reload is at http://127.0.0.1:${DEV_PORT}\n`)

const tsx = createRequire(import.meta.url).resolve('tsx/cli')
const api = spawn(process.execPath, [tsx, 'watch', '--clear-screen=false', 'server/main.ts'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: {
    CHECK_ANSWERS: 'true',
    ...process.env,
    // The page comes from Vite's address, and so do its requests.
    ALLOWED_HOSTS: [process.env.ALLOWED_HOSTS, `127.0.0.1:${DEV_PORT}`, `localhost:${DEV_PORT}`]
      .filter(Boolean)
      .join(','),
  },
})
const ended = new Promise<number>((resolve) => api.once('exit', (code) => resolve(code ?? 0)))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => api.kill(signal))
const code = await ended
await page.close()
process.exit(code)
