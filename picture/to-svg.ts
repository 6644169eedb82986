/** Writes a drawing as SVG: text as text, layers as groups that an editor can tell apart. */
import { decimal } from './decimal.ts'
import type { Drawing, Mark, Pen, TextMark } from './drawing.ts'
import { escapeXml } from './escape-xml.ts'
import { type Script, splitScripts } from './script.ts'

/** A font to put into the file, in base64, for the signs of `range` (as CSS writes it). */
export interface FontFile {
  readonly family: string
  readonly format: 'woff2' | 'truetype'
  /** As CSS writes it: `400` or `100 900`. */
  readonly weight: string
  readonly range: string
  readonly base64: string
}

export interface SvgExtras {
  readonly fonts?: readonly FontFile[]
  /** Well-formed XML for the metadata element. */
  readonly metadata?: string
  /** Only so much of the drawing from top to bottom, stretched to just these pixels; all of it by default. */
  readonly rows?: {
    readonly top: number
    readonly height: number
    readonly pixels: { readonly width: number; readonly height: number }
  }
}

/** What a reader without the fonts sees instead is narrower than Inter, so that nothing runs into each other. */
const FONT_FAMILY = "Inter, 'Inter Variable', Arial, sans-serif"

export function toSvg(drawing: Drawing, { fonts = [], metadata = '', rows }: SvgExtras = {}): string {
  const width = decimal(drawing.width)
  // Rows are cut between pixels, which hundredths are too coarse for.
  const height = rows === undefined ? decimal(drawing.height) : String(rows.height)
  const top = rows === undefined ? '0' : String(rows.top)
  const size =
    rows === undefined
      ? `width="${width}" height="${height}"`
      : `width="${rows.pixels.width}" height="${rows.pixels.height}" preserveAspectRatio="none"`
  const title = drawing.title === '' ? 'A network' : drawing.title
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" ${size} viewBox="0 ${top} ${width} ${height}" role="img" aria-labelledby="title desc" font-family="${escapeXml(FONT_FAMILY)}">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="desc">${escapeXml(drawing.description)}</desc>`,
    ...(metadata === '' ? [] : [`<metadata>${metadata}</metadata>`]),
    ...(fonts.length === 0 ? [] : [`<style>${fontFaces(fonts)}</style>`]),
    ...(drawing.background === null
      ? []
      : [`<rect${top === '0' ? '' : ` y="${top}"`} width="100%" height="100%" fill="${drawing.background}"/>`]),
    ...writeMarks(drawing.marks),
    '</svg>',
    '',
  ].join('\n')
}

/** The rules of CSS that bring the fonts along. */
export const fontFaces = (fonts: readonly FontFile[]): string => fonts.map(fontFace).join('')

const MEDIA_TYPES: Readonly<Record<FontFile['format'], string>> = { woff2: 'font/woff2', truetype: 'font/ttf' }

const fontFace = ({ family, format, weight, range, base64 }: FontFile): string =>
  `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:${MEDIA_TYPES[format]};base64,${base64}) format('${format}');unicode-range:${range}}`

/** Marks of one look that follow each other share a group, which says it once. */
function writeMarks(marks: readonly Mark[]): readonly string[] {
  const lines: string[] = []
  let open = ''
  const close = (): void => {
    if (open !== '') lines.push('</g>')
    open = ''
  }
  for (const mark of marks) {
    if (mark.kind === 'layer') {
      close()
      lines.push(...writeLayer(mark.name, mark.opacity, mark.marks))
      continue
    }
    const look = lookOf(mark)
    if (look !== open) {
      close()
      lines.push(`<g${look}>`)
      open = look
    }
    lines.push(write(mark))
  }
  close()
  return lines
}

function writeLayer(name: string, opacity: number, marks: readonly Mark[]): readonly string[] {
  const faint = opacity === 1 ? '' : ` opacity="${decimal(opacity)}"`
  return [`<g inkscape:groupmode="layer" inkscape:label="${escapeXml(name)}"${faint}>`, ...writeMarks(marks), '</g>']
}

function lookOf(mark: Exclude<Mark, { readonly kind: 'layer' }>): string {
  if (mark.kind === 'text') return textLook(mark)
  return ` fill="${mark.fill ?? 'none'}"${penLook(mark.pen)}`
}

function penLook(pen: Pen | null): string {
  if (pen === null) return ''
  const dashes = pen.dashes.length === 0 ? '' : ` stroke-dasharray="${pen.dashes.map(decimal).join(' ')}"`
  return ` stroke="${pen.colour}" stroke-width="${decimal(pen.width)}"${dashes}${pen.round ? ' stroke-linecap="round"' : ''}`
}

function textLook({ size, weight, colour, anchor, halo }: TextMark): string {
  const around =
    halo === null
      ? ''
      : ` stroke="${halo.colour}" stroke-width="${decimal(halo.width)}" stroke-linejoin="round" paint-order="stroke"`
  const heavy = weight === 400 ? '' : ` font-weight="${weight}"`
  const placed = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
  return ` font-size="${decimal(size)}"${heavy} fill="${colour}"${placed}${around}`
}

function write(mark: Exclude<Mark, { readonly kind: 'layer' }>): string {
  switch (mark.kind) {
    case 'path':
      return `<path d="${mark.d}"/>`
    case 'circle':
      return `<circle cx="${decimal(mark.x)}" cy="${decimal(mark.y)}" r="${decimal(mark.radius)}"/>`
    case 'rect':
      return `<rect x="${decimal(mark.x)}" y="${decimal(mark.y)}" width="${decimal(mark.width)}" height="${decimal(mark.height)}"${mark.corner === 0 ? '' : ` rx="${decimal(mark.corner)}"`}/>`
    case 'text':
      return writeText(mark)
  }
}

function writeText({ text, x, y, angle, href }: TextMark): string {
  const turned = angle === 0 ? '' : ` transform="rotate(${decimal(angle)} ${decimal(x)} ${decimal(y)})"`
  const written = `<text x="${decimal(x)}" y="${decimal(y)}"${turned}>${writeScripts(text)}</text>`
  return href !== null && /^https?:\/\//i.test(href)
    ? `<a href="${escapeXml(href)}" target="_blank">${written}</a>`
    : written
}

const SCRIPT_FAMILIES: Readonly<Record<Exclude<Script, 'plain'>, string>> = {
  arabic: "'Noto Sans Arabic', Inter, Arial, sans-serif",
  chinese: "'Noto Sans Hans', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
}

/** Pieces of other scripts name their own font: not every program finds one by itself. */
function writeScripts(text: string): string {
  return splitScripts(text)
    .map((piece) =>
      piece.script === 'plain'
        ? escapeXml(piece.text)
        : `<tspan font-family="${escapeXml(SCRIPT_FAMILIES[piece.script])}">${escapeXml(piece.text)}</tspan>`,
    )
    .join('')
}
