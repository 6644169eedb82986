import { Resvg } from '@resvg/resvg-js'
import { openSync } from 'fontkit'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { PictureFile, type PictureFormat, type PictureOptions } from '../../contract/picture.ts'
import { sealContent } from '../../picture/file/envelope.ts'
import { readPicture } from '../../picture/file/read-picture.ts'
import { measureText } from '../../picture/measure-text.ts'
import { HOSTILE_LABELS } from '../../picture/tests/hostile-labels.ts'
import { harbourPicture, optionsOf } from '../../picture/tests/made-up-picture.ts'
import { fontPath } from './fonts.ts'
import { renderPicture } from './render-picture.ts'

const FORMATS: readonly PictureFormat[] = ['svg', 'png', 'pdf']
const SCENE = { id: 'scene/1', name: 'A scene' }
const MANY_SCRIPTS = ['Глеб Каракулов', 'Ελένη Παπαδοπούλου', 'شركة البحر', '中国远洋海运', 'Łukasz Żółć', 'Zoë']

const draw = (format: PictureFormat, options: Partial<PictureOptions> = {}, picture = harbourPicture()) =>
  renderPicture({ picture, loose: [], options: optionsOf({ page: 'card', dpi: 96, ...options }), format, scene: SCENE })

const parse = (content: unknown) => {
  const result = PictureFile.safeParse(content)
  return result.success ? result.data : null
}
const open = (bytes: Uint8Array) => readPicture(bytes, parse)
const why = async (bytes: Uint8Array) => {
  const read = await open(bytes)
  return read.ok ? 'ok' : read.why
}

async function readPdf(bytes: Uint8Array) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const page = await document.getPage(1)
  const { items } = await page.getTextContent()
  const links = await page.getAnnotations()
  const [, , width, height] = page.view
  return {
    text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
    links: links.map((link: { url?: string }) => link.url),
    size: [width, height],
  }
}

describe.each(FORMATS)('a picture as %s', (format) => {
  test('opens again as the picture that it was, names in many scripts included', async () => {
    const picture = harbourPicture(MANY_SCRIPTS)
    const read = await open(await draw(format, {}, picture))
    expect(read).toEqual({ ok: true, content: { picture, scene: SCENE } })
  })

  test('does not open without its data, cut short, altered, or when it comes from a newer version', async () => {
    const whole = await draw(format)
    expect(await why(await draw(format, { data: false }))).toBe('empty')
    for (const share of [0.3, 0.7, 0.99])
      expect(await why(whole.slice(0, Math.floor(whole.length * share)))).toBe('short')
    expect(await why(alter(whole, format))).toBe('altered')
    expect(await why(Buffer.from('hello'))).toBe('no-picture')
    expect(await why(new Uint8Array())).toBe('no-picture')
  })

  test('says in a sentence of its own why it does not open', async () => {
    const read = await open(await draw(format, { data: false }))
    expect(read.ok ? '' : read.message).toMatch(/^This picture has no view inside it: .*\.$/)
  })

  test('takes hostile labels as labels', async () => {
    for (let at = 0; at < HOSTILE_LABELS.length; at += 12) {
      const picture = harbourPicture(HOSTILE_LABELS.slice(at, at + 6), {
        words: {
          title: HOSTILE_LABELS[at + 6] ?? '',
          subtitle: HOSTILE_LABELS[at + 7] ?? '',
          author: HOSTILE_LABELS[at + 8] ?? '',
          credit: HOSTILE_LABELS[at + 9] ?? '',
        },
        filters: HOSTILE_LABELS.slice(at + 10, at + 12),
      })
      const bytes = await draw(format, {}, picture)
      expect(await why(bytes)).toBe('ok')
      // Both are strict: a label that broke out would stop them or show as what it says.
      if (format === 'svg') expect(new Resvg(Buffer.from(bytes).toString()).width).toBe(1200)
      if (format === 'pdf')
        expect(new Set((await readPdf(bytes)).links)).toEqual(new Set(picture.sources.map(({ url }) => url)))
    }
  })

  test('is refused for nothing at all', async () => {
    await expect(draw(format, {}, { ...harbourPicture(), entities: [] })).rejects.toThrow('There is nothing to draw')
  })
})

/** Changes a byte of what travels inside. */
function alter(bytes: Uint8Array, format: PictureFormat): Uint8Array {
  const copy = Buffer.from(bytes)
  const mark = format === 'png' ? 'entourage-picture\0' : format === 'svg' ? 'urn:entourage:picture">' : '/EmbeddedFile'
  const start = copy.indexOf(mark)
  const from = format === 'pdf' ? copy.indexOf('stream', start) : start + mark.length
  const at = from + 60
  copy[at] = copy[at] === 0x41 ? 0x42 : 0x41
  return copy
}

test('a newer version is told from an altered one', async () => {
  const svg = Buffer.from(await draw('svg')).toString()
  const newer = sealContent({ anything: 1 }).replace('"version":1', '"version":2')
  const packed = Buffer.from(
    await (await import('../../picture/file/deflate.ts')).deflate(Buffer.from(newer)),
  ).toString('base64')
  expect(await why(Buffer.from(svg.replace(/(urn:entourage:picture">)[^<]*/, `$1${packed}`)))).toBe('newer')
})

test('what is inside may not unpack into more than memory holds', async () => {
  const svg = Buffer.from(await draw('svg')).toString()
  const { deflate } = await import('../../picture/file/deflate.ts')
  const bomb = Buffer.from(await deflate(new Uint8Array(70_000_000))).toString('base64')
  expect(await why(Buffer.from(svg.replace(/(urn:entourage:picture">)[^<]*/, `$1${bomb}`)))).toBe('altered')
})

test('a PDF holds real text in every script, and links to the sources', async () => {
  const picture = harbourPicture(MANY_SCRIPTS)
  const { text, links, size } = await readPdf(await draw('pdf', { page: 'a4' }, picture))
  for (const part of ['The harbour', 'Каракулов', 'Παπαδοπούλου', '中国', 'Żółć', '2 links disputed'])
    expect(text).toContain(part)
  expect(text.replaceAll(' ', '')).toContain('شركة')
  expect(new Set(links)).toEqual(new Set(picture.sources.map(({ url }) => url)))
  expect(size.map((side) => Math.round(side ?? 0))).toEqual([842, 595])
})

test('no sign of many scripts is missing from the fonts of a PDF', async () => {
  const svg = Buffer.from(await draw('svg', {}, harbourPicture(MANY_SCRIPTS))).toString()
  for (const name of ["'Noto Sans Arabic'", "'Noto Sans Hans'"]) expect(svg).toContain(name.replaceAll("'", '&#39;'))
  for (const script of ['plain', 'arabic'] as const) expect(fontPath(script, 500)).not.toBeNull()
})

test('a PNG has the size that was asked for, and what is too large is refused before it is drawn', async () => {
  const png = Buffer.from(await draw('png', { page: 'a4', dpi: 150 }))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1754, 1240])
  // 85 mm are 321.26 pixels: the height of the network decides about the rows, not the rounded width.
  for (const dpi of [36, 96, 97])
    expect(Buffer.from(await draw('png', { page: 'column', dpi })).readUInt32BE(16)).toBe(Math.round((85 / 25.4) * dpi))
  await expect(draw('png', { page: 'a3', dpi: 1200 })).rejects.toThrow(
    /^The picture would have 19\u202f843 × 14\u202f031 pixels, more than the 40 million that are drawn\. Choose at most 4\d\d dpi/,
  )
})

test('fonts travel inside an SVG when that is wished', async () => {
  const named = Buffer.from(await draw('svg')).toString()
  const embedded = Buffer.from(await draw('svg', { embedFonts: true }, harbourPicture(['Глеб']))).toString()
  expect(named).not.toContain('@font-face')
  expect(embedded.match(/@font-face\{font-family:'Inter'/g)).toHaveLength(2)
  expect(embedded).not.toContain("@font-face{font-family:'Noto Sans Arabic'")
  const arabic = Buffer.from(await draw('svg', { embedFonts: true }, harbourPicture(['شركة البحر']))).toString()
  expect(arabic).toMatch(/@font-face\{font-family:'Noto Sans Arabic';[^}]*format\('truetype'\)/)
})

test('texts are as wide as they are measured, in Inter within two per cent, elsewhere at most that wide', () => {
  const path = (script: 'plain' | 'arabic') => openSync(fontPath(script, 500) ?? '')
  const inter = path('plain')
  const widthIn = (font: typeof inter, text: string) =>
    font.layout(text, []).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) / font.unitsPerEm
  for (const text of [
    'The Karakulov defection, 10 Oct 2022',
    'Łukasz Żółć-Nguyễn Thị',
    'Федеральная служба охраны',
    'Ελένη Παπαδοπούλου',
  ]) {
    expect(measureText(text, 1, 500) / widthIn(inter, text)).toBeGreaterThan(0.99)
    expect(measureText(text, 1, 500) / widthIn(inter, text)).toBeLessThan(1.03)
  }
  const arabic = 'شركة البحر الأحمر للشحن'
  expect(measureText(arabic, 1, 500)).toBeGreaterThan(widthIn(path('arabic'), arabic))
})
