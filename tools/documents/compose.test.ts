import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { API_ROUTES } from '../../server/routes/api-routes.ts'
import { SETTINGS } from '../../server/settings.ts'

const Service = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  environment: z.record(z.string(), z.union([z.string(), z.number()])),
  volumes: z.array(z.string()),
  ports: z.array(z.string()).default([]),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
})
const Compose = z.object({
  services: z.object({ neo4j: Service, server: Service }),
  volumes: z.record(z.string(), z.unknown()),
})

const read = (path: string) => readFile(join(import.meta.dirname, '..', '..', path), 'utf8')
const text = await read('docker-compose.yml')
const { services, volumes } = Compose.parse(parse(text))
const { neo4j, server } = services
const dockerfile = await read('Dockerfile')
const settingNames = SETTINGS.map(({ name }) => name)

describe('docker-compose.yml', () => {
  it('runs the long-term version of Neo4j with a volume, and with a password that nobody can forget to set', () => {
    expect(neo4j.image).toMatch(/^neo4j:5\.26(\.|-|$)/)
    expect(neo4j.volumes).toContain('neo4j-data:/data')
    expect(Object.keys(volumes)).toContain('neo4j-data')
    expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/)
    expect(server.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?/)
  })

  it('starts the server when Neo4j answers', () => {
    expect(neo4j.healthcheck?.test.join(' ')).toContain('cypher-shell')
    expect(server.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } })
  })

  it('bounds the memory of Neo4j', () => {
    expect(Object.keys(neo4j.environment)).toEqual(
      expect.arrayContaining([
        'NEO4J_server_memory_heap_max__size',
        'NEO4J_server_memory_pagecache_size',
        'NEO4J_db_memory_transaction_max',
      ]),
    )
  })

  it('closes in Neo4j just what docs/operations.md says', async () => {
    const page = await read('docs/operations.md')
    const rows = [...page.matchAll(/^\| `((?:db|dbms)\.[\w.]+)` \| `([^`]+)` \|/gm)]
    const closed = rows.map(([, setting = '', value = '']) => [toVariable(setting), value])
    expect(closed.length).toBeGreaterThan(3)
    const set = Object.entries(neo4j.environment).filter(([name]) => /^NEO4J_db(ms)?_/.test(name))
    expect(Object.fromEntries(set)).toEqual(Object.fromEntries(closed))
  })

  it('gives the server only settings that exist', () => {
    expect(Object.keys(server.environment).filter((name) => !settingNames.includes(name))).toEqual([])
    expect(server.environment.NEO4J_URI).toBe('neo4j://neo4j:7687')
  })

  it('lets the server listen inside, and publishes it to this machine only', () => {
    expect(server.environment.HOST).toBe('0.0.0.0')
    expect(server.ports).not.toEqual([])
    expect(neo4j.ports).toEqual([])
    for (const port of server.ports) expect(port).toMatch(/^127\.0\.0\.1:/)
  })

  it('takes from .env what .env.example offers', async () => {
    const offered = [...(await read('.env.example')).matchAll(/^([A-Z0-9_]+)=/gm)].map(([, name = '']) => name)
    const used = new Set([...text.matchAll(/\$\{([A-Z0-9_]+)[:}]/g)].map(([, name = '']) => name))
    expect(offered.toSorted()).toEqual([...used].toSorted())
  })
})

describe('the Dockerfile', () => {
  it('builds on glibc, which the embedded engine needs', () => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base)
    expect(bases).toEqual(['node:20-bookworm-slim', 'node:20-bookworm-slim'])
  })

  it('runs without root, with settings that exist', () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf('FROM '))
    expect(last).toMatch(/^USER node$/m)
    const names = [...last.matchAll(/\b([A-Z][A-Z0-9_]+)=/g)].map(([, name = '']) => name)
    expect(names.filter((name) => ![...settingNames, 'NODE_ENV'].includes(name))).toEqual([])
    expect(names).toContain('ENTOURAGE_DATA')
  })

  it('asks a route that exists whether it is healthy', () => {
    const path = /^HEALTHCHECK[\s\S]*?(\/api\/\w+)/m.exec(dockerfile)?.[1]
    expect(API_ROUTES.map((route) => route.path)).toContain(path)
  })
})

/** The way the image of Neo4j takes settings from variables: dots become `_`, and `_` becomes `__`. */
function toVariable(setting: string): string {
  return `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`
}
