import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { PictureFile } from '../../contract/picture.ts'
import { drawPicture } from '../../picture/draw-picture.ts'
import { readPicture } from '../../picture/file/read-picture.ts'
import { HOSTILE_LABELS } from '../../picture/tests/hostile-labels.ts'
import { harbourPicture, optionsOf } from '../../picture/tests/made-up-picture.ts'
import { toHtml } from './to-html.ts'

const PARTS = { script: 'const a = "</script>"', style: 'p{margin:0}' }

function page(picture = harbourPicture(), data = true): string {
  const options = optionsOf({ data })
  return toHtml(drawPicture(picture, options), options, { picture, scene: null }, [], PARTS)
}
const open = (html: string) =>
  readPicture(new TextEncoder().encode(html), (content) => PictureFile.safeParse(content).data ?? null)
const why = async (html: string) => {
  const read = await open(html)
  return read.ok ? 'ok' : read.why
}

test.each(HOSTILE_LABELS)('a label neither ends a script nor begins one: %j', async (label) => {
  // As long as the contract lets the words around a picture be.
  const short = label.slice(0, 500)
  const picture = harbourPicture([label], { words: { title: short, subtitle: short, author: short, credit: short } })
  const html = page(picture)
  expect(html.match(/<\/?[a-z!][^\s>]*/gi)).toEqual(page().match(/<\/?[a-z!][^\s>]*/gi))
  const read = await open(html)
  expect(read.ok && read.content.picture.words.title).toBe(short)
  expect(read.ok && read.content.picture.entities.map(({ name }) => name)).toContain(label)
})

test('only its own script and style may run, and nothing may be fetched', () => {
  const html = page()
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
  const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const [, script = ''] = /<script>([^]*?)<\/script>/.exec(html) ?? []
  const [, style = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? []
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ])
})

test('it opens again unless it was saved without its data, cut short, altered, or made by a newer version', async () => {
  const html = page()
  expect(await why(html)).toBe('ok')
  expect(await why(page(harbourPicture(), false))).toBe('empty')
  expect(await why(html.slice(0, -20))).toBe('short')
  expect(await why(html.replaceAll('Member number 1', 'Member number 7'))).toBe('altered')
  expect(await why(html.replace('"version":1', '"version":9'))).toBe('newer')
})
