/** Reads GEXF of every version (gexf.net/schema.html) as Gephi, networkx, Sigma and Entourage write it. */
import type { PropertyValue } from '../../../contract/values.ts'
import { quote } from '../../cases/problem.ts'
import type { Notes } from '../assemble/clean-properties.ts'
import { isObject, parseJson } from '../json/json-value.ts'
import { readSources, readSpeakers, readTexts } from '../own-evidence.ts'
import type { FormatRecord } from '../record.ts'
import { Refusal } from '../refusal.ts'
import type { TextFile } from '../text-file.ts'
import { readXml, type XmlHandlers } from '../xml/read-xml.ts'
import { toEdgeRecords, toNodeRecords } from '../xml/to-records.ts'
import { toTypedValue } from '../xml/typed-value.ts'

interface Declared {
  readonly name: string
  readonly type: string
  standard: string | null
}

interface Open {
  readonly kind: 'node' | 'edge'
  readonly attributes: ReadonlyMap<string, string>
  readonly fields: Map<string, PropertyValue>
  readonly line: number
  readonly spells: { readonly start: string | null; readonly end: string | null }[]
}

/** `onOwn` hears that Entourage wrote the file, before any node comes. */
export async function* readGexf(file: TextFile, notes: Notes, onOwn: () => void): AsyncGenerator<FormatRecord> {
  const { assume } = notes
  let found: FormatRecord[] = []
  const declared = { node: new Map<string, Declared>(), edge: new Map<string, Declared>() }
  const opened: Open[] = []
  let declares: 'node' | 'edge' = 'node'
  let attribute: Declared | null = null
  let undirected = false
  let own = false
  let gathers = false
  let text = ''
  const place = (line: number): { file: string; line: number } => ({ file: file.name, line })

  const readDescription = (line: number): void => {
    let value: unknown
    try {
      value = text.trim().startsWith('{') ? parseJson(text, line) : null
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
    if (!isObject(value) || (value['sources'] === undefined && value['case'] === undefined)) {
      found.push({ kind: 'head', title: null, summary: text.trim() === '' ? null : text.trim(), start: [] })
      return
    }
    own = true
    onOwn()
    const { title, summary, start, sources, speakers } = value
    found.push({
      kind: 'head',
      title: typeof title === 'string' ? title : null,
      summary: typeof summary === 'string' ? summary : null,
      start: readTexts(start),
    })
    if (sources !== undefined) found.push(...readSources(sources, place(line), notes.note))
    if (speakers !== undefined) found.push(...readSpeakers(speakers, place(line), notes.note))
  }
  const finish = ({ kind: element, attributes, fields, line, spells }: Open): void => {
    const at = place(line)
    for (const { name, type, standard } of declared[element].values()) {
      if (standard !== null && !fields.has(name)) fields.set(name, toTypedValue(standard, type))
    }
    const [start, end] = [spells.map((spell) => spell.start), spells.map((spell) => spell.end)]
    if (!own) {
      if (spells.length > 1)
        assume(at, 'several periods of one thing are taken as one, from the first start to the last end')
      const first = start.every((one) => one !== null) ? start.sort()[0] : null
      const last = end.every((one) => one !== null) ? end.sort().at(-1) : null
      if (typeof first === 'string' && !fields.has('start')) fields.set('start', first)
      if (typeof last === 'string' && !fields.has('end')) fields.set('end', last)
    }
    const id = attributes.get('id') ?? null
    const label = attributes.get('label') ?? null
    if (element === 'edge') {
      const written = attributes.get('type')
      // networkx writes a field called “type” here.
      const isDirection = written === undefined || /^(directed|undirected|mutual|double)$/.test(written)
      const direction = isDirection ? written : undefined
      if (!isDirection && !fields.has('type')) fields.set('type', written)
      if (direction === undefined ? undirected : direction !== 'directed') {
        assume(at, 'edges without a direction, or with two, lead from their source to their target')
      }
      const weight = attributes.get('weight')
      if (weight !== undefined && !own && Number(weight) !== 1) fields.set('weight', toTypedValue(weight, 'double'))
      const kind = attributes.get('kind') ?? label
      const [from, to] = [attributes.get('source') ?? null, attributes.get('target') ?? null]
      found.push(...toEdgeRecords({ id, from, to, label: kind, fields, place: at }, own, notes))
      return
    }
    const outer = opened.findLast((one) => one.kind === 'node')
    const group = attributes.get('pid') ?? outer?.attributes.get('id') ?? null
    if (group !== null)
      assume(at, 'nodes within nodes (groups) stand beside each other; each keeps the name of its group as a property')
    found.push(...toNodeRecords({ id, label, group, fields, place: at }, own, notes))
  }

  const handlers: XmlHandlers = {
    open: (name, attributes, line) => {
      gathers = false
      if (name === 'gexf') {
        if (!attributes.has('version')) assume(place(line), 'the file does not say which version of GEXF it is')
      } else if (name === 'graph') undirected = (attributes.get('defaultedgetype') ?? 'undirected') !== 'directed'
      else if (name === 'attributes') declares = attributes.get('class') === 'edge' ? 'edge' : 'node'
      else if (name === 'attribute' && opened.length === 0) {
        const id = attributes.get('id') ?? ''
        const title = (attributes.get('title') ?? id).replace(/\ufeff/g, '')
        if (title !== (attributes.get('title') ?? id))
          assume(place(line), 'a mark within the name of a field was left out')
        attribute = { name: title, type: attributes.get('type') ?? 'string', standard: null }
        declared[declares].set(id, attribute)
      } else if (name === 'node' || name === 'edge') {
        const [start, end] = [
          attributes.get('start') ?? attributes.get('startopen') ?? null,
          attributes.get('end') ?? attributes.get('endopen') ?? null,
        ]
        const spells = start === null && end === null ? [] : [{ start, end }]
        opened.push({ kind: name, attributes, fields: new Map(), line, spells })
      } else if (name === 'spell') {
        opened.at(-1)?.spells.push({
          start: attributes.get('start') ?? attributes.get('startopen') ?? null,
          end: attributes.get('end') ?? attributes.get('endopen') ?? null,
        })
      } else if (name === 'attvalue') {
        const top = opened.at(-1)
        const id = attributes.get('for') ?? attributes.get('id') ?? ''
        if (top === undefined) return
        const known = declared[top.kind].get(id)
        if (known === undefined)
          assume(place(line), `the field ${quote(id)} is used but never declared; it is taken as text`)
        const value = attributes.get('value') ?? ''
        if (value !== '') top.fields.set(known?.name ?? id, toTypedValue(value, known?.type ?? 'string'))
      } else if (name === 'default' || name === 'description') {
        gathers = true
        text = ''
      }
    },
    text: (piece) => {
      if (gathers) text += piece
    },
    close: (name, line) => {
      if (name === 'default' && attribute !== null) attribute.standard = text
      else if (name === 'description' && opened.length === 0) readDescription(line)
      else if (name === 'attribute') attribute = null
      else if (name === 'node' || name === 'edge') {
        const ended = opened.pop()
        if (ended !== undefined) finish(ended)
      }
      gathers = false
    },
  }
  for await (const _ of readXml(file.text, handlers)) {
    yield* found
    found = []
  }
  yield* found
}
