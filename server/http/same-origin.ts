/**
 * Lets only the server's own pages and programs without a browser ask, so that
 * no other website can read a case through the visitor's browser: not by asking
 * across origins, and not by pointing a name of its own at this address.
 */
import type { RequestHandler } from 'express'
import { EntourageError } from '../errors.ts'
import { normalizeHost, ownHosts } from './own-hosts.ts'

/** The headers that tell where a request comes from; undefined where the asker sent none. */
export interface Provenance {
  readonly method: string
  readonly host: string | undefined
  readonly origin: string | undefined
  readonly site: string | undefined
  readonly mode: string | undefined
  readonly destination: string | undefined
}

/** Why a request is refused, as a sentence; null when it may pass. */
export function findRefusal(from: Provenance, own: ReadonlySet<string>): string | null {
  if (from.host === undefined || !own.has(normalizeHost(from.host))) {
    return 'This server does not answer to that name. Its own names and those in ALLOWED_HOSTS are let through.'
  }
  if (from.origin !== undefined && !isOwnOrigin(from.origin, own)) {
    return 'Another website may not ask this server.'
  }
  const ownSite = from.site === undefined || from.site === 'same-origin' || from.site === 'none'
  if (!ownSite && !isPlainNavigation(from)) return 'Another website may not ask this server.'
  return null
}

/** A link on any page may lead here: the reader comes along, and the page that has the link sees nothing. */
function isPlainNavigation(from: Provenance): boolean {
  const reads = from.method === 'GET' || from.method === 'HEAD'
  return reads && from.mode === 'navigate' && (from.destination === undefined || from.destination === 'document')
}

function isOwnOrigin(origin: string, own: ReadonlySet<string>): boolean {
  const host = /^https?:\/\/([^/]+)$/i.exec(origin)?.[1]
  return host !== undefined && own.has(normalizeHost(host))
}

/** Refuses with `forbidden` whatever does not come from the server's own pages. */
export function sameOriginOnly(listensOn: string, allowedHosts: readonly string[]): RequestHandler {
  const known = new Map<number, ReadonlySet<string>>()
  return (request, _response, next) => {
    // The port is only known once the server listens: PORT=0 takes any.
    const port = request.socket.localPort ?? 0
    const own = known.get(port) ?? ownHosts(listensOn, port, allowedHosts)
    known.set(port, own)
    const refusal = findRefusal(
      {
        method: request.method,
        host: request.headers.host,
        origin: request.headers.origin,
        site: one(request.headers['sec-fetch-site']),
        mode: one(request.headers['sec-fetch-mode']),
        destination: one(request.headers['sec-fetch-dest']),
      },
      own,
    )
    next(refusal === null ? undefined : new EntourageError('forbidden', refusal))
  }
}

const one = (header: string | string[] | undefined) => (Array.isArray(header) ? header.join(',') : header)
