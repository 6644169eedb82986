/** Writes GraphML: a key for each field, then the part's own data, nodes and edges (graphml.graphdrawing.org). */
import type { CasePart } from '../case-part.ts'
import { type FieldKind, findFieldKinds, toFieldText } from '../field-kinds.ts'
import { type Fields, headFields, openFields } from '../fields-of.ts'
import { xmlText } from '../xml-text.ts'

const TYPES: Readonly<Record<FieldKind, string>> = {
  text: 'string',
  number: 'double',
  truth: 'boolean',
  list: 'string',
}

type Target = 'graph' | 'node' | 'edge'

/** Node and edge ids are the ids of entities and links, as nearly every program takes them, though the schema asks for less. */
export function* writeGraphml(part: CasePart): Generator<string> {
  const { ofEntity, ofLink } = openFields(part)
  const head = headFields(part)
  const keys = {
    graph: numberKeys('g', findFieldKinds([head])),
    node: numberKeys('n', findFieldKinds(lazily(part.entities, ofEntity))),
    edge: numberKeys('e', findFieldKinds(lazily(part.links, ofLink))),
  }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  for (const target of ['graph', 'node', 'edge'] as const) yield* writeKeys(target, keys[target])
  yield '  <graph edgedefault="directed">\n'
  yield* writeData('    ', head, keys.graph)
  for (const entity of part.entities) {
    yield `    <node id="${xmlText(entity.id)}">\n`
    yield* writeData('      ', ofEntity(entity), keys.node)
    yield '    </node>\n'
  }
  for (const link of part.links) {
    yield `    <edge id="${xmlText(link.id)}" source="${xmlText(link.from)}" target="${xmlText(link.to)}">\n`
    yield* writeData('      ', ofLink(link), keys.edge)
    yield '    </edge>\n'
  }
  yield '  </graph>\n</graphml>\n'
}

interface Key {
  readonly id: string
  readonly kind: FieldKind
}

function* lazily<Item>(items: readonly Item[], toFields: (item: Item) => Fields): Generator<Fields> {
  for (const item of items) yield toFields(item)
}

const numberKeys = (letter: string, kinds: ReadonlyMap<string, FieldKind>): Map<string, Key> =>
  new Map([...kinds].map(([name, kind], index) => [name, { id: `${letter}${index}`, kind }]))

function* writeKeys(target: Target, keys: ReadonlyMap<string, Key>): Generator<string> {
  for (const [name, { id, kind }] of keys) {
    const start = `  <key id="${id}" for="${target}" attr.name="${xmlText(name)}" attr.type="${TYPES[kind]}"`
    yield kind === 'list' ? `${start}><desc>list</desc></key>\n` : `${start}/>\n`
  }
}

function* writeData(indent: string, fields: Fields, keys: ReadonlyMap<string, Key>): Generator<string> {
  for (const [name, value] of fields) {
    yield `${indent}<data key="${keys.get(name)?.id ?? ''}">${xmlText(toFieldText(value))}</data>\n`
  }
}
