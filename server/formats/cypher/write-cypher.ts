/** Writes a script of Cypher that makes in a Neo4j what loading the part as a case would make. */
import type { Case } from '../../cases/case.ts'
import type { Wanted } from '../../cases/difference.ts'
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
  readonly fill: (name: string, rows: string, type?: string) => string
}

/** As many rows as one statement has. */
const ROWS = 200

const NO_PLACE = { file: '', line: 1 }
const NO_OTHERS = { claims: [], sources: [], counts: new Map() }

/** Returns the writer; speakers become entities, since claims name them. */
export const openCypherWriter = (statements: ScriptStatements): WritePart =>
  function* writeCypher(part) {
    yield '// Run it with cypher-shell -f, or in the Neo4j Browser. Run twice, it changes nothing more.\n\n'
    for (const statement of statements.schema) yield `${statement};\n`
    yield* writeRows(part, statements)
  }

function* writeRows(part: CasePart, { fill }: ScriptStatements): Generator<string> {
  const draft = toCase(part)
  const { entities, links, claims, sources } = toWanted(draft, NO_OTHERS)
  const { title, summary, start } = draft
  const toProperties = ({ properties }: Wanted) => ({ ...properties, cases: [draft.id] })
  const inPieces = function* (name: string, rows: readonly object[], type?: string): Generator<string> {
    for (let from = 0; from < rows.length; from += ROWS) {
      const literal = rows.slice(from, from + ROWS).map((row) => `  ${toLiteral(row)}`)
      yield `\n${fill(name, `[\n${literal.join(',\n')}\n]`, type)};\n`
    }
  }
  for (const [type, group] of groupByType(entities)) {
    const rows = group.map((record) => ({ id: record.id, properties: toProperties(record) }))
    yield* inPieces('entities', rows, type)
  }
  yield* inPieces(
    'sources',
    sources.map((record) => ({ id: record.id, properties: toProperties(record) })),
  )
  for (const [type, group] of groupByType(links)) {
    const rows = group.map((record) => ({
      id: record.id,
      from: record.fixed['from'],
      to: record.fixed['to'],
      properties: toProperties(record),
    }))
    yield* inPieces('links', rows, type)
  }
  const claimRows = claims.map((record) => {
    const { source, locator } = record.fixed
    return { id: record.id, source, place: locator === '' ? {} : { locator }, properties: toProperties(record) }
  })
  yield* inPieces('claims', claimRows)
  const counts = {
    entities: entities.length,
    links: links.length,
    claims: claims.length,
    sources: sources.length,
  }
  yield* inPieces('case', [{ id: draft.id, properties: { title, summary, start, ...counts } }])
  yield* inPieces('store', [{ id: 'store' }])
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
function groupByType(records: readonly Wanted[]): [type: string, records: Wanted[]][] {
  const groups = new Map<string, Wanted[]>()
  for (const record of records) {
    const type = record.fixed['type'] ?? ''
    const group = groups.get(type)
    if (group === undefined) groups.set(type, [record])
    else group.push(record)
  }
  return [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1))
}
