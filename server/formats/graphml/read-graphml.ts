/** Reads GraphML (graphml.graphdrawing.org/specification.html) as networkx, yEd, Gephi and Entourage write it. */
import type { PropertyValue } from '../../../contract/values.ts'
import { quote } from '../../cases/problem.ts'
import type { Notes } from '../assemble/clean-properties.ts'
import { readSources, readSpeakers, readTexts } from '../own-evidence.ts'
import type { FormatRecord } from '../record.ts'
import type { TextFile } from '../text-file.ts'
import { readXml, type XmlHandlers } from '../xml/read-xml.ts'
import { toEdgeRecords, toNodeRecords } from '../xml/to-records.ts'
import { toTypedValue } from '../xml/typed-value.ts'

interface Key {
  readonly name: string
  readonly type: string
  readonly for: string
  /** yEd keeps shapes and labels in such a field, as elements of its own. */
  readonly drawn: boolean
  list: boolean
  standard: string | null
}

interface Open {
  readonly kind: 'node' | 'edge'
  readonly attributes: ReadonlyMap<string, string>
  readonly fields: Map<string, PropertyValue>
  readonly line: number
  label: string | null
}

/** `onOwn` hears that Entourage wrote the file, before any node comes. */
export async function* readGraphml(file: TextFile, notes: Notes, onOwn: () => void): AsyncGenerator<FormatRecord> {
  const { note, assume } = notes
  let found: FormatRecord[] = []
  const keys = new Map<string, Key>()
  const opened: Open[] = []
  const graphFields = new Map<string, PropertyValue>()
  let own = false
  let graphs = 0
  let inGraph = 0
  let data: { key: string; line: number } | null = null
  let standardOf: string | null = null
  let text = ''
  let gathers = false
  const place = (line: number): { file: string; line: number } => ({ file: file.name, line })

  const fieldsHere = (): Map<string, PropertyValue> => opened.at(-1)?.fields ?? graphFields
  const keep = (id: string, line: number): void => {
    const key = keys.get(id)
    if (key === undefined) assume(place(line), `the field ${quote(id)} is used but never declared; it is taken as text`)
    if (key?.drawn === true) return
    const name = (key?.name ?? id).replace(/\ufeff/g, '')
    if (name !== (key?.name ?? id)) assume(place(line), 'a mark within the name of a field was left out')
    const value = toTypedValue(text, key?.list === true ? 'list' : (key?.type ?? 'string'))
    if (value !== '') fieldsHere().set(name, value)
  }
  const finish = ({ kind, attributes, fields, line, label }: Open): void => {
    const at = place(line)
    for (const key of keys.values()) {
      if (
        key.standard === null ||
        key.for === 'graph' ||
        (key.for !== 'all' && key.for !== kind) ||
        fields.has(key.name)
      )
        continue
      const value = toTypedValue(key.standard, key.list ? 'list' : key.type)
      if (value !== '') fields.set(key.name, value)
    }
    const id = attributes.get('id') ?? null
    if (kind === 'edge') {
      if (attributes.get('directed') === 'false') saysUndirected(line)
      const [from, to] = [attributes.get('source') ?? null, attributes.get('target') ?? null]
      found.push(...toEdgeRecords({ id, from, to, label, fields, place: at }, own, notes))
      return
    }
    const outer = opened.findLast((one) => one.kind === 'node')
    const group = outer?.attributes.get('id') ?? null
    if (group !== null)
      assume(at, 'nodes within nodes (groups) stand beside each other; each keeps the name of its group as a property')
    found.push(...toNodeRecords({ id, label, group, fields, place: at }, own, notes))
  }
  const saysUndirected = (line: number): void =>
    assume(place(line), 'edges without a direction lead from their source to their target')

  const handlers: XmlHandlers = {
    open: (name, attributes, line) => {
      if (name === 'key') {
        const id = attributes.get('id') ?? ''
        const label = attributes.get('attr.name') ?? attributes.get('name')
        const drawn = label === undefined && attributes.has('yfiles.type')
        keys.set(id, {
          name: label ?? id,
          type: attributes.get('attr.type') ?? 'string',
          for: attributes.get('for') ?? 'all',
          drawn,
          list: false,
          standard: null,
        })
        standardOf = id
        if (label === 'claims' || label === 'sources') {
          own = true
          onOwn()
        }
      } else if (name === 'graph') {
        graphs += 1
        inGraph += 1
        if (graphs > 1 && opened.length === 0) assume(place(line), 'several graphs of the file are taken as one')
        if (attributes.get('edgedefault') === 'undirected') saysUndirected(line)
      } else if (name === 'node' || name === 'edge') {
        opened.push({ kind: name, attributes, fields: new Map(), line, label: null })
      } else if (name === 'hyperedge') {
        note(place(line), null, 'a hyperedge joins more than two nodes; expected edges with a source and a target')
      } else if (name === 'port') {
        assume(place(line), 'ports of nodes were left out')
      } else if (name === 'data') {
        data = { key: attributes.get('key') ?? '', line }
      }
      // yEd nests its labels in shapes; what stands in them is text.
      gathers = name === 'data' || name === 'default' || name === 'desc' || name === 'NodeLabel' || name === 'EdgeLabel'
      if (gathers) text = ''
    },
    text: (piece) => {
      if (gathers) text += piece
    },
    close: (name, line) => {
      const top = opened.at(-1)
      if (name === 'NodeLabel' || name === 'EdgeLabel') {
        const label = text.trim()
        if (top !== undefined && top.label === null && label !== '') {
          top.label = label
          assume(place(line), 'the names of things are those that yEd has drawn beside them')
        }
        gathers = false
        text = ''
      } else if (name === 'data' && data !== null) {
        if (inGraph > 0) keep(data.key, data.line)
        data = null
        gathers = false
      } else if (name === 'default' || name === 'desc') {
        const key = standardOf === null ? undefined : keys.get(standardOf)
        if (key !== undefined && name === 'default') key.standard = text
        if (key !== undefined && name === 'desc' && text.trim() === 'list') key.list = true
        gathers = false
      } else if (name === 'key') standardOf = null
      else if (name === 'graph') inGraph -= 1
      else if (name === 'node' || name === 'edge') {
        const ended = opened.pop()
        if (ended !== undefined) finish(ended)
      }
    },
  }
  for await (const _ of readXml(file.text, handlers)) {
    yield* found
    found = []
  }
  yield* found
  const at = place(1)
  const title = graphFields.get('title')
  const summary = graphFields.get('summary')
  yield {
    kind: 'head',
    title: typeof title === 'string' ? title : null,
    summary: typeof summary === 'string' ? summary : null,
    start: readTexts(graphFields.get('start')),
  }
  if (own && graphFields.has('sources')) yield* readSources(graphFields.get('sources'), at, note)
  if (own && graphFields.has('speakers')) yield* readSpeakers(graphFields.get('speakers'), at, note)
}
