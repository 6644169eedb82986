/** A made-up case of people and links only, of which the first so many are a network of their own at any size. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { seededNumbers } from './made-up-graph.ts'

const COLUMNS = 40
const SPACING = 120
const LINKS_EACH = 2

export interface DrawnNode {
  readonly id: string
  readonly name: string
  readonly x: number
  readonly y: number
}

export interface DrawnCrowd {
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly { readonly id: string; readonly from: string; readonly to: string }[]
}

/** `size` people in rows, each linked to two before them. */
export function crowd(size: number): DrawnCrowd {
  const next = seededNumbers(23)
  const columns = Math.max(COLUMNS, Math.round(Math.sqrt(size) * 1.3))
  const nodes = Array.from({ length: size }, (_, index) => ({
    id: `person/${index}`,
    name: `Member of the crowd ${index}`,
    x: (index % columns) * SPACING,
    y: Math.floor(index / columns) * SPACING,
  }))
  const edges = Array.from({ length: size * LINKS_EACH }, (_, index) => {
    const from = Math.floor(index / LINKS_EACH)
    return { id: `link/${index}`, from: `person/${from}`, to: `person/${Math.floor(next() * from)}` }
  }).filter(({ from, to }) => from !== to)
  return { nodes, edges }
}

/** The address of a view of the crowd. */
export function addressOf({ nodes }: DrawnCrowd): string {
  return `v=1&on=${nodes.map(({ id, x, y }) => `${id},${x},${y}`).join(';')}`
}

/** Writes the case into `parent` and returns its folder. */
export async function writeCrowdCase(parent: string, size: number): Promise<string> {
  const folder = join(parent, 'crowd')
  await mkdir(folder, { recursive: true })
  const { nodes, edges } = crowd(size)
  const table = (file: string, rows: readonly (readonly string[])[]): Promise<void> =>
    writeFile(join(folder, file), rows.map((row) => `${row.join(',')}\n`).join(''))
  await table('case.csv', [
    ['title', 'summary', 'start'],
    ['A crowd', 'Made up for measuring', 'person/0'],
  ])
  await table('people.csv', [['id', 'name'], ...nodes.map(({ id, name }) => [id, name])])
  await table('links.csv', [
    ['id', 'from', 'type', 'to'],
    ...edges.map(({ id, from, to }) => [id, from, 'CONTACTED', to]),
  ])
  await table('claims.csv', [
    ['id', 'about', 'property', 'value', 'text', 'stance', 'source'],
    ...edges.map(({ id }) => [`claim/${id}`, id, '', '', 'The list has it', 'reports', 'source/list']),
  ])
  await table('sources.csv', [
    ['id', 'title', 'publisher'],
    ['source/list', 'The list', 'The lister'],
  ])
  return folder
}
