/** Says what the first row of a table would become, so that a wrong mapping is seen at once. */
import type { Mapping, MappingField } from '../../../contract/mapping.ts'
import { linkWords, typeWords } from '../../../view/words.ts'

/** What links say and entities are when no column and nobody says it. */
const NO_LINK = 'RELATED_TO'

/** So many properties tell how the others are taken. */
const NAMED = 2

/** “Ansa Korhonen works for Saltmarsh Ferries (purser)”; null when the row does not hold what it needs. */
export function readFirstRow(
  mapping: Mapping,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string | null {
  const [row] = rows
  if (row === undefined) return null
  const cell = (column: string | undefined): string => {
    const at = column === undefined ? -1 : columns.indexOf(column)
    return row[at]?.trim() ?? ''
  }
  const field = (name: MappingField): string => cell(mapping.columns[name])
  const type = field('type') === '' ? (mapping.type ?? '') : field('type')
  if (mapping.rows === 'links') {
    const [from, to] = [field('from'), field('to')]
    if (from === '' || to === '') return null
    const role = field('role')
    return `${withType(from, mapping.fromType)} – ${saidBy(type)} – ${withType(to, mapping.toType)}${role === '' ? '' : `, as “${role}”`}`
  }
  const name = field('name') === '' ? field('id') : field('name')
  if (name === '') return null
  const mapped = new Set(Object.values(mapping.columns))
  const properties = columns.filter(
    (column) => !mapped.has(column) && mapping.leaveOut?.includes(column) !== true && cell(column) !== '',
  )
  const said = properties.slice(0, NAMED).map((column) => `${column}: ${cell(column)}`)
  const more = properties.length > NAMED ? ' …' : ''
  return `${withType(name, type === '' ? undefined : type)}${said.length === 0 ? '' : `, ${said.join(', ')}${more}`}`
}

const withType = (name: string, type: string | undefined): string => `“${name}” (${wordsOf(type ?? 'Thing')})`

const wordsOf = (type: string): string => (/^[A-Z][A-Za-z0-9]*$/.test(type) ? typeWords(type) : type)

const saidBy = (type: string): string => {
  const plain = type === '' ? NO_LINK : type
  return /^[A-Z][A-Z0-9_]*$/.test(plain) ? linkWords(plain).forward : plain
}
