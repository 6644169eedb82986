/** The names (`host:port`, lower case) under which the server answers to. */
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

const EVERY_ADDRESS = new Set(['0.0.0.0', '::', '*'])

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || host.startsWith('127.')

/**
 * Its own address, or the loopback names when it listens there or everywhere,
 * with its port, and the names that the settings allow. A name without a port
 * stands for the port of its scheme, so `example` and `example:80` are given
 * as `example`.
 */
export function ownHosts(listensOn: string, port: number, allowed: readonly string[]): ReadonlySet<string> {
  const everywhere = EVERY_ADDRESS.has(listensOn)
  const names = everywhere || isLoopback(listensOn) ? [...LOOPBACK] : []
  if (!everywhere) names.push(listensOn.includes(':') ? `[${listensOn}]` : listensOn)
  return new Set([...names.map((name) => `${name}:${port}`), ...allowed].map(normalizeHost))
}

/** Lower case, and without the port that the scheme implies. */
export function normalizeHost(host: string): string {
  return host.toLowerCase().replace(/:(80|443)$/, '')
}
