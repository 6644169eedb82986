import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EntourageError } from './errors.ts'
import { findPackageRoot } from './package-root.ts'
import { readSettings, SETTINGS } from './settings.ts'

function mistakesOf(env: Record<string, string>): EntourageError {
  try {
    readSettings(env)
  } catch (error) {
    if (error instanceof EntourageError) return error
  }
  throw new Error('these settings were accepted')
}

describe('readSettings', () => {
  it('listens on loopback, with the embedded engine and the shipped case, when nothing is set', () => {
    const settings = readSettings({})
    expect(settings).toMatchObject({ host: '127.0.0.1', port: 4100, neo4j: null, allowedHosts: [], proxyHops: 0 })
    expect(settings.cases).toEqual([join(findPackageRoot(), 'cases', 'karakulov')])
    expect(settings.dataFolder).toBe(join(process.cwd(), 'data'))
    expect(settings.checkAnswers).toBe(false)
  })

  it('takes an empty value for one that is not set', () => {
    expect(readSettings({ PORT: '', NEO4J_URI: ' ' })).toEqual(readSettings({}))
  })

  it('takes several case folders, relative to the working directory, or none', () => {
    expect(readSettings({ ENTOURAGE_CASES: 'one; two/three ;' }).cases).toEqual([
      join(process.cwd(), 'one'),
      join(process.cwd(), 'two', 'three'),
    ])
    expect(readSettings({ ENTOURAGE_CASES: 'none' }).cases).toEqual([])
  })

  it('chooses Neo4j as soon as its address is set', () => {
    const env = { NEO4J_URI: 'neo4j+s://graph.example', NEO4J_PASSWORD: 'open sesame', NEO4J_DATABASE: 'cases' }
    expect(readSettings(env).neo4j).toEqual({
      uri: 'neo4j+s://graph.example',
      user: 'neo4j',
      password: 'open sesame',
      database: 'cases',
    })
    expect(readSettings({ NEO4J_URI: 'bolt://127.0.0.1:7687' }).neo4j).not.toHaveProperty('database')
  })

  it('splits the allowed hosts', () => {
    expect(readSettings({ ALLOWED_HOSTS: 'graph.example, graph.example:8443 ,[::1]:80' }).allowedHosts).toEqual([
      'graph.example',
      'graph.example:8443',
      '[::1]:80',
    ])
  })

  it.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '4100.5'],
    ['HOST', 'http://127.0.0.1'],
    ['ALLOWED_HOSTS', 'https://graph.example'],
    ['PROXY_HOPS', 'one'],
    ['NEO4J_URI', 'http://graph.example'],
    ['NEO4J_URI', 'neo4j://user:word@graph.example'],
    ['NEO4J_DATABASE', 'a b'],
    ['STATEMENT_TIMEOUT_MS', '1'],
    ['EMBEDDED_MEMORY_MB', 'much'],
    ['ASK_ROWS', '0'],
    ['CASE_UPLOAD_MB', '0'],
    ['RATE_LIMIT', '1e3'],
    ['LOG_LEVEL', 'loud'],
    ['CHECK_ANSWERS', 'yes'],
  ])('refuses %s=%s and names it', (name, value) => {
    const mistake = mistakesOf({ [name]: value })
    expect(mistake.code).toBe('bad-request')
    expect(mistake.details.map(({ field }) => field)).toEqual([name])
    expect(mistake.message).toContain(name)
    expect(mistake.message.split('\n')).toHaveLength(1)
  })

  it('tells all mistakes at once, a line each', () => {
    const mistake = mistakesOf({ PORT: 'x', LOG_LEVEL: 'loud', RATE_LIMIT: '-3' })
    expect(mistake.message.split('\n')).toHaveLength(3)
  })

  it('never repeats the password', () => {
    expect(mistakesOf({ PORT: 'x', NEO4J_PASSWORD: 'open sesame' }).message).not.toContain('sesame')
  })
})

describe('SETTINGS', () => {
  it('describes every setting, and marks the password as secret', () => {
    for (const { name, about } of SETTINGS) {
      expect(name).toMatch(/^[A-Z][A-Z0-9_]+$/)
      expect(about).toMatch(/\.$/)
    }
    expect(SETTINGS.filter(({ secret }) => secret).map(({ name }) => name)).toEqual(['NEO4J_PASSWORD'])
  })

  it('has defaults that are accepted when they are given', () => {
    const given = Object.fromEntries(SETTINGS.map(({ name, default: standard }) => [name, standard ?? '']))
    expect(readSettings({ ...given, ENTOURAGE_CASES: '' })).toEqual(readSettings({}))
  })
})
