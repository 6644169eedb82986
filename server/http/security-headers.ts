/** The headers that keep a page of Entourage to itself: it loads from, sends to and is framed by nobody else. */
import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** What a page may load. No `unsafe-*`: neither inline scripts nor style attributes in markup run. */
export const CONTENT_SECURITY_POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
}

const UNUSED_FEATURES = 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'

/** The security headers on every answer. */
export function securityHeaders(): RequestHandler {
  const others = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
    xFrameOptions: { action: 'deny' },
    // Whoever puts TLS before the server decides about it there; on loopback it would bar other local servers.
    strictTransportSecurity: false,
  })
  return (request, response, next) => {
    response.setHeader('Permissions-Policy', UNUSED_FEATURES)
    others(request, response, next)
  }
}
