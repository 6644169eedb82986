/** Writes a script of Cypher that makes in a Neo4j what loading the part as a case would make. */
import type { Case } from '../../cases/case.ts'
import type { Wanted } from '../../cases/difference.ts'
import { atOnce } from '../../cases/records/turns.ts'
import { toWanted } from '../../cases/to-wanted.ts'
import { plainName } from '../../names/plain-name.ts'
import type { CasePart, WritePart } from '../case-part.ts'
import { toLiteral } from './to-literal.ts'

/**
 * The statements that a script is made of: what prepares the database, and by
 * name those of cypher/script/ as a function of the type and the literal that
 * take the place of what is left open in them.
 */
export interface ScriptStatements {
  readonly schema: readonly string[]
  readonly fill: (name: string, row: string, type?: string) => string
}

const NO_PLACE = { file: '', line: 1 }
const NO_OTHERS = { claims: [], sources: [] }

/** Returns the writer; speakers become entities, since claims name them. */
export const openCypherWriter = (statements: ScriptStatements): WritePart =>
  function* writeCypher(part) {
    yield '// Run it with cypher-shell -f, or in the Neo4j Browser. Run twice, it changes nothing more.\n\n'
    for (const statement of statements.schema) yield `${statement};\n`
    yield* writeRows(part, statements)
  }

function* writeRows(part: CasePart, { fill }: ScriptStatements): Generator<string> {
  const draft = toCase(part)
  const { entities, links, claims, sources } = atOnce(toWanted(draft, NO_OTHERS))
  const { title, summary, start } = draft
  const toProperties = ({ properties }: Wanted) => ({ ...properties, cases: [draft.id] })
  // One statement each: a Neo4j plans the first of a kind and then knows the others, while a long list of rows in one
  // statement takes it seconds.
  const statement = (name: string, row: object, type?: string): string => `${fill(name, toLiteral(row), type)};\n`
  for (const [type, group] of groupByType(entities)) {
    for (const record of group) yield statement('entities', { id: record.id, properties: toProperties(record) }, type)
  }
  for (const record of sources) yield statement('sources', { id: record.id, properties: toProperties(record) })
  for (const [type, group] of groupByType(links)) {
    for (const record of group) {
      const { from, to } = record.fixed
      yield statement('links', { id: record.id, from, to, properties: toProperties(record) }, type)
    }
  }
  for (const record of claims) {
    const { source, locator } = record.fixed
    const place = locator === '' ? {} : { locator }
    yield statement('claims', { id: record.id, source, place, properties: toProperties(record) })
  }
  const counts = {
    entities: entities.length,
    links: links.length,
    claims: claims.length,
    sources: sources.length,
  }
  yield statement('case', { id: draft.id, properties: { title, summary, start, ...counts } })
  yield statement('store', { id: 'store' })
}

function toCase(part: CasePart): Case {
  const { title, summary, start, entities, speakers, links, claims, sources } = part
  const placed = <Item>(items: readonly Item[]) => items.map((item) => ({ ...item, place: NO_PLACE }))
  return {
    id: part.case ?? plainName(title),
    title,
    summary,
    start,
    entities: placed([...entities, ...speakers]),
    links: placed(links),
    claims: placed(claims),
    sources: placed(sources),
    waivers: [],
  }
}

/** In the order of the types' names: a statement can have one type only. */
function groupByType(records: Iterable<Wanted>): [type: string, records: Wanted[]][] {
  const groups = new Map<string, Wanted[]>()
  for (const record of records) {
    const type = record.fixed['type'] ?? ''
    const group = groups.get(type)
    if (group === undefined) groups.set(type, [record])
    else group.push(record)
  }
  return [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1))
}
