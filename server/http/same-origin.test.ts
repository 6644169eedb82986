import { describe, expect, it } from 'vitest'
import { ownHosts } from './own-hosts.ts'
import { findRefusal, type Provenance } from './same-origin.ts'

const own = ownHosts('127.0.0.1', 4100, ['graph.example', 'graph.example:8443'])

const from = (given: Partial<Provenance>): Provenance => ({
  method: 'GET',
  host: '127.0.0.1:4100',
  origin: undefined,
  site: undefined,
  mode: undefined,
  destination: undefined,
  ...given,
})

describe('findRefusal', () => {
  it.each<[string, Partial<Provenance>]>([
    ['a program without a browser', {}],
    ['localhost by name', { host: 'localhost:4100' }],
    ['loopback in IPv6', { host: '[::1]:4100' }],
    ['an allowed name behind a proxy', { host: 'graph.example', origin: 'https://graph.example' }],
    ['an allowed name with its port', { host: 'graph.example:8443', origin: 'https://graph.example:8443' }],
    ['a name in capitals', { host: 'LocalHost:4100' }],
    ['a page of its own', { origin: 'http://127.0.0.1:4100', site: 'same-origin', mode: 'cors', method: 'POST' }],
    ['an address typed by hand', { site: 'none', mode: 'navigate', destination: 'document' }],
    ['a link on another page', { site: 'cross-site', mode: 'navigate', destination: 'document' }],
  ])('lets %s pass', (_who, given) => {
    expect(findRefusal(from(given), own)).toBeNull()
  })

  it.each<[string, Partial<Provenance>]>([
    ['a foreign name that points at this address', { host: 'rebound.example:4100' }],
    ['its own name at another port', { host: '127.0.0.1:4200' }],
    ['a request without a name', { host: undefined }],
    ['a script of another website', { site: 'cross-site', mode: 'cors' }],
    ['a script of another website with its origin', { origin: 'https://evil.example' }],
    ['a sandboxed page', { origin: 'null' }],
    ['another server on this machine', { origin: 'http://127.0.0.1:3000', site: 'same-site', mode: 'cors' }],
    ['a picture on another website', { site: 'cross-site', mode: 'no-cors', destination: 'image' }],
    ['a frame on another website', { site: 'cross-site', mode: 'navigate', destination: 'iframe' }],
    ['a form on another website', { site: 'cross-site', mode: 'navigate', destination: 'document', method: 'POST' }],
    ['an origin that begins like its own', { origin: 'http://127.0.0.1:4100.evil.example' }],
    ['an origin with a user in it', { origin: 'http://127.0.0.1:4100@evil.example' }],
  ])('refuses %s', (_who, given) => {
    expect(findRefusal(from(given), own)).not.toBeNull()
  })
})

describe('ownHosts', () => {
  it('answers to the loopback names when it listens everywhere, and to no other name unless told', () => {
    expect([...ownHosts('0.0.0.0', 4100, [])]).toEqual(['127.0.0.1:4100', 'localhost:4100', '[::1]:4100'])
  })

  it('answers to its address alone when it listens on one of the network', () => {
    expect([...ownHosts('192.0.2.7', 4100, [])]).toEqual(['192.0.2.7:4100'])
    expect([...ownHosts('2001:db8::7', 4100, [])]).toEqual(['[2001:db8::7]:4100'])
  })

  it('takes a name without a port for the port of its scheme', () => {
    expect(ownHosts('127.0.0.1', 80, []).has('localhost')).toBe(true)
    expect(ownHosts('127.0.0.1', 4100, ['Graph.Example:443']).has('graph.example')).toBe(true)
  })
})
