/** Writes GEXF 1.3 (gexf.net): attributes for each field, nodes and edges with the days that they lasted. */
import type { CasePart, PartEntity, PartLink } from '../case-part.ts'
import { type FieldKind, findFieldKinds, toFieldText } from '../field-kinds.ts'
import { toHeadFields, toSourceFields, toSpeakerFields } from '../evidence-fields.ts'
import { type Fields, openFields } from '../fields-of.ts'
import { xmlText } from '../xml-text.ts'
import { toSpell } from './to-spell.ts'

const TYPES: Readonly<Record<FieldKind, string>> = {
  text: 'string',
  number: 'double',
  truth: 'boolean',
  list: 'liststring',
}

/** The label of a node or an edge is an attribute of its tag and needs no declared one. */
const LABEL = 'label'

/** Whatever has a date makes the graph a dynamic one; what has none is there at any time. */
export function* writeGexf(part: CasePart): Generator<string> {
  const { ofEntity, ofLink } = openFields(part)
  const kinds = {
    node: findFieldKinds(withoutLabel(part.entities, ofEntity)),
    edge: findFieldKinds(withoutLabel(part.links, ofLink)),
  }
  const dated = [...part.entities, ...part.links].some(({ properties }) => toSpell(properties) !== null)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n  <meta>\n'
  yield `    <creator>Entourage</creator>\n    <description>${xmlText(JSON.stringify(toDescription(part)))}</description>\n`
  yield `  </meta>\n  <graph defaultedgetype="directed"${dated ? ' mode="dynamic" timeformat="date"' : ''}>\n`
  yield* writeAttributes('node', kinds.node)
  yield* writeAttributes('edge', kinds.edge)
  yield '    <nodes>\n'
  for (const entity of part.entities) {
    const fields = ofEntity(entity)
    yield `      <node id="${xmlText(entity.id)}" label="${labelOf(fields)}">\n`
    yield* writeInside(entity, fields, kinds.node)
    yield '      </node>\n'
  }
  yield '    </nodes>\n    <edges>\n'
  for (const link of part.links) {
    const fields = ofLink(link)
    const ends = `source="${xmlText(link.from)}" target="${xmlText(link.to)}"`
    yield `      <edge id="${xmlText(link.id)}" ${ends} kind="${xmlText(link.type)}" label="${labelOf(fields)}">\n`
    yield* writeInside(link, fields, kinds.edge)
    yield '      </edge>\n'
  }
  yield '    </edges>\n  </graph>\n</gexf>\n'
}

const labelOf = (fields: Fields): string => xmlText(toFieldText(fields.get(LABEL) ?? ''))

function* withoutLabel<Item>(items: readonly Item[], toFields: (item: Item) => Fields): Generator<Fields> {
  for (const item of items) yield new Map([...toFields(item)].filter(([name]) => name !== LABEL))
}

const toDescription = (part: CasePart): Readonly<Record<string, unknown>> => ({
  ...toHeadFields(part),
  sources: part.sources.map(toSourceFields),
  speakers: part.speakers.map(toSpeakerFields),
})

function* writeAttributes(target: 'node' | 'edge', kinds: ReadonlyMap<string, FieldKind>): Generator<string> {
  yield `    <attributes class="${target}">\n`
  for (const [name, kind] of kinds) {
    yield `      <attribute id="${xmlText(name)}" title="${xmlText(name)}" type="${TYPES[kind]}"/>\n`
  }
  yield '    </attributes>\n'
}

function* writeInside(
  { properties }: PartEntity | PartLink,
  fields: Fields,
  kinds: ReadonlyMap<string, FieldKind>,
): Generator<string> {
  yield '        <attvalues>\n'
  for (const [name, value] of fields) {
    if (kinds.has(name) && name !== LABEL) {
      yield `          <attvalue for="${xmlText(name)}" value="${xmlText(toFieldText(value))}"/>\n`
    }
  }
  yield '        </attvalues>\n'
  const spell = toSpell(properties)
  if (spell === null) return
  const days = Object.entries(spell).map(([end, day]) => ` ${end}="${day}"`)
  yield `        <spells><spell${days.join('')}/></spells>\n`
}
