import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { packAssets } from '../../tools/pack-assets.ts'
import { type Served, serve } from '../../tests/serve.ts'
import { serveClient } from './serve-client.ts'

const SCRIPT = 'console.log("a long script");\n'.repeat(100)
let folder = ''
let served: Served

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entourage-page-'))
  const assets = join(folder, 'assets')
  await mkdir(assets)
  await writeFile(join(assets, 'page-1.js'), SCRIPT)
  await writeFile(join(assets, 'tiny-1.js'), '1')
  await packAssets(assets)
  served = await serve(express().use(serveClient(folder)))
})

afterAll(async () => {
  await served.close()
  await rm(folder, { recursive: true })
})

const read = async (name: string, encodings: string) => {
  const answer = await fetch(`${served.url}/assets/${name}`, { headers: { 'accept-encoding': encodings } })
  return { headers: answer.headers, status: answer.status, text: await answer.text() }
}

it('gives whoever reads it the packed copy, as what the file is and for good', async () => {
  const { headers, text } = await read('page-1.js', 'gzip, deflate, br')
  expect(text).toBe(SCRIPT)
  expect(headers.get('content-encoding')).toBe('br')
  expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(Number(headers.get('content-length'))).toBeLessThan(SCRIPT.length / 10)
})

it.each(['identity', 'gzip', 'br;q=0'])(
  'gives the file itself to whoever asks for %s, and says that it depends',
  async (encodings) => {
    const { headers, text } = await read('page-1.js', encodings)
    expect(text).toBe(SCRIPT)
    expect(headers.get('content-encoding')).toBeNull()
    expect(headers.get('vary')).toMatch(/accept-encoding/i)
  },
)

it('has no copy of what would not be smaller, and none of what is not there', async () => {
  expect((await read('tiny-1.js', 'br')).headers.get('content-encoding')).toBeNull()
  expect((await read('none.js', 'br')).status).toBe(404)
})
