/** Writes a drawing as PDF: vectors, real text in embedded fonts, links that can be clicked, and the view as an attachment. */
import Pdf from 'pdfkit'
import { flatMarks, type Drawing, type Mark, type Pen, type TextMark } from '../../picture/drawing.ts'
import { ATTACHMENT } from '../../picture/file/embed.ts'
import { sealContent } from '../../picture/file/envelope.ts'
import { fontPath } from './fonts.ts'
import { type Halo, openHalo } from './halo.ts'
import { type TextRun, textRuns } from './text-runs.ts'

/** A point is 1/72 inch, a unit of a drawing 1/96. */
const POINTS_PER_UNIT = 0.75

interface Sheet {
  readonly document: PDFKit.PDFDocument
  readonly halo: Halo
}

/** `content` travels inside unless it is null. */
export async function toPdf(drawing: Drawing, author: string, content: unknown): Promise<Uint8Array> {
  const document = new Pdf({
    size: [drawing.width * POINTS_PER_UNIT, drawing.height * POINTS_PER_UNIT],
    margin: 0,
    pdfVersion: '1.7',
    lang: 'en',
    displayTitle: true,
    // Without this it would look for a font that every PDF reader is expected to have.
    font: fontFor('plain', 400),
    info: {
      Title: drawing.title === '' ? 'A network' : drawing.title,
      Subject: drawing.description,
      Creator: 'Entourage',
      Producer: 'Entourage',
      ...(author === '' ? {} : { Author: author }),
    },
  })
  const parts: Buffer[] = []
  const ended = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => resolve(Buffer.concat(parts)))
    document.on('error', reject)
  })
  document.scale(POINTS_PER_UNIT)
  if (drawing.background !== null) document.rect(0, 0, drawing.width, drawing.height).fill(drawing.background)
  const sheet = { document, halo: openHalo(formWriter(document)) }
  paintAll(sheet, drawing.marks)
  if (content !== null) {
    document.file(Buffer.from(sealContent(content)), {
      name: ATTACHMENT,
      type: 'application/json',
      description: 'The view in this picture and the evidence for it. Entourage opens it again.',
    })
  }
  document.end()
  return ended
}

function paintAll(sheet: Sheet, marks: readonly Mark[]): void {
  const { document } = sheet
  for (const mark of marks) {
    if (mark.kind !== 'layer') {
      paint(sheet, mark)
      continue
    }
    document.save()
    if (mark.opacity < 1) document.opacity(mark.opacity)
    paintHalos(sheet, mark.marks)
    paintAll(sheet, mark.marks)
    document.restore()
  }
}

/** The halos of a layer first: the next name's must not cover the letters of the one before. */
function paintHalos(sheet: Sheet, marks: readonly Mark[]): void {
  for (const mark of marks.some(({ kind }) => kind === 'layer') ? [] : flatMarks(marks)) {
    if (mark.kind !== 'text' || mark.halo === null) continue
    sheet.document.save()
    sheet.document
      .lineWidth(mark.halo.width / mark.size)
      .lineJoin('round')
      .strokeColor(mark.halo.colour)
    eachRun(sheet, mark, (run, path, x, y) => sheet.halo.draw(run, path, mark.size, x, y))
    sheet.document.restore()
  }
}

function paint(sheet: Sheet, mark: Exclude<Mark, { readonly kind: 'layer' }>): void {
  const { document } = sheet
  if (mark.kind === 'text') {
    paintText(sheet, mark)
    return
  }
  if (mark.kind === 'path') document.path(mark.d)
  if (mark.kind === 'circle') document.circle(mark.x, mark.y, mark.radius)
  if (mark.kind === 'rect') {
    if (mark.corner === 0) document.rect(mark.x, mark.y, mark.width, mark.height)
    else document.roundedRect(mark.x, mark.y, mark.width, mark.height, mark.corner)
  }
  applyPen(document, mark.pen)
  if (mark.fill !== null && mark.pen !== null) document.fillAndStroke(mark.fill, mark.pen.colour)
  else if (mark.fill !== null) document.fill(mark.fill)
  else if (mark.pen !== null) document.stroke(mark.pen.colour)
}

function applyPen(document: PDFKit.PDFDocument, pen: Pen | null): void {
  if (pen === null) return
  document.lineWidth(pen.width).lineCap(pen.round ? 'round' : 'butt')
  const [dash] = pen.dashes
  if (dash === undefined) document.undash()
  else document.dash(dash, { space: pen.dashes[1] ?? dash })
}

function paintText(sheet: Sheet, mark: TextMark): void {
  const { document } = sheet
  document.fillColor(mark.colour)
  eachRun(sheet, mark, (run, _path, x, y, width) => {
    document.text(run.text, x, y, { lineBreak: false, baseline: 'alphabetic', features: [] })
    if (mark.href !== null) document.link(x, y - mark.size, width, mark.size * 1.3, mark.href)
  })
}

type EachRun = (run: TextRun, path: string, x: number, y: number, width: number) => void

/** Calls `work` for each run of the text at its place, with its font chosen and the page turned as the text is. */
function eachRun({ document }: Sheet, mark: TextMark, work: EachRun): void {
  const runs = textRuns(mark.text).map((run) => {
    const path = fontFor(run.script, mark.weight)
    document.font(path).fontSize(mark.size)
    return { run, path, width: document.widthOfString(run.text, { features: [] }) }
  })
  const whole = runs.reduce((sum, { width }) => sum + width, 0)
  const share = mark.anchor === 'start' ? 0 : mark.anchor === 'middle' ? 0.5 : 1
  let x = mark.x - whole * share
  if (mark.angle !== 0) document.save().rotate(mark.angle, { origin: [mark.x, mark.y] })
  for (const { run, path, width } of runs) {
    document.font(path).fontSize(mark.size)
    work(run, path, x, mark.y, width)
    x += width
  }
  if (mark.angle !== 0) document.restore()
}

/** Inter stands in for a font that was left out of the installation. */
function fontFor(script: TextRun['script'], weight: TextMark['weight']): string {
  const path = fontPath(script, weight) ?? fontPath('plain', weight)
  if (path === null) throw new Error('The font Inter is not installed.')
  return path
}

/** What pdfkit can do beyond its types: forms, by its own means for objects. */
interface Internals {
  ref(data: Readonly<Record<string, unknown>>): { end(content: string): void }
  addContent(operators: string): unknown
  readonly page: { readonly xobjects: Record<string, unknown> }
}

function formWriter(document: PDFKit.PDFDocument) {
  const inside = document as unknown as Internals
  let count = 0
  return {
    addForm: (content: string, box: readonly [number, number, number, number]): string => {
      count += 1
      const name = `H${count}`
      const form = inside.ref({ Type: 'XObject', Subtype: 'Form', BBox: box, Resources: {} })
      form.end(content)
      inside.page.xobjects[name] = form
      return name
    },
    addContent: (operators: string): void => {
      inside.addContent(operators)
    },
  }
}
