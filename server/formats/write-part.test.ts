import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { checkCase } from '../cases/check-case.ts'
import type { CasePart, WritePart } from './case-part.ts'
import { restoreCell } from './csv/write-cell.ts'
import { writeCaseZip } from './csv/write-case-zip.ts'
import { writeCytoscape } from './cytoscape/write-cytoscape.ts'
import { claimFieldsBySubject, toSourceFields } from './evidence-fields.ts'
import { writeFtm } from './ftm/write-ftm.ts'
import { writeGexf } from './gexf/write-gexf.ts'
import { writeGraphml } from './graphml/write-graphml.ts'
import { writeDossier } from './markdown/write-dossier.ts'
import { hostilePart } from './tests/hostile-part.ts'
import { tidyPart } from './tidy-part.ts'

const part = tidyPart(hostilePart())
const EMPTY: CasePart = {
  ...part,
  entities: part.entities.slice(0, 1),
  links: [],
  claims: [],
  sources: [],
  speakers: [],
}

const textOf = (write: WritePart, of: CasePart = part): string => {
  const pieces = [...write(of)]
  return pieces.map((piece) => (typeof piece === 'string' ? piece : strFromU8(piece))).join('')
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** Throws where it is not well formed. */
function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const at = open.at(-1)
    if (at !== undefined) at.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return root
}

const all = ({ children, ...element }: Element, name: string): Element[] => [
  ...(element.name === name ? [{ ...element, children }] : []),
  ...children.flatMap((child) => all(child, name)),
]

/** Fields by name, as the keys or attributes that the file declares say. */
const fieldsOf = (element: Element, names: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    [...all(element, 'data'), ...all(element, 'attvalue')].map(({ attributes, text }) => [
      names.get(attributes['key'] ?? attributes['for'] ?? '') ?? '',
      attributes['value'] ?? text,
    ]),
  )

const claimsOf = claimFieldsBySubject(part)

const formats: readonly (readonly [string, WritePart, string, string, string])[] = [
  ['GraphML', writeGraphml, 'key', 'id', 'attr.name'],
  ['GEXF', writeGexf, 'attribute', 'id', 'title'],
]

describe.each(formats)('%s', (_, write, declaration, key, title) => {
  const root = parseXml(textOf(write))
  const names = new Map(
    all(root, declaration).map(({ attributes }) => [attributes[key] ?? '', attributes[title] ?? '']),
  )

  it('holds every entity and link with every value as it was, and declares every field', () => {
    const nodes = all(root, 'node')
    expect(nodes.map(({ attributes }) => attributes['id'])).toEqual(part.entities.map(({ id }) => id))
    for (const [index, entity] of part.entities.entries()) {
      const node = nodes[index]
      if (node === undefined) throw new Error('no node')
      const fields = fieldsOf(node, names)
      expect(node.attributes['label'] ?? fields.get('label')).toBe(entity.name)
      expect(fields.get('type')).toBe(entity.type)
      expect(fields.get('summary')).toBe(entity.summary)
      expect(JSON.parse(fields.get('aliases') ?? '')).toEqual(entity.aliases)
      expect(fields.get('own:label')).toBe(entity.properties['label'])
      expect(fields.get('own:parent')).toBe(entity.properties['parent'])
      expect(fields.get('constructor')).toBe(entity.properties['constructor'])
      expect(JSON.parse(fields.get('claims') ?? '')).toEqual(claimsOf(entity.id))
      expect([...fields.keys()]).not.toContain('')
    }
    const edges = all(root, 'edge')
    expect(edges.map(({ attributes: { id, source, target } }) => [id, source, target])).toEqual(
      part.links.map(({ id, from, to }) => [id, from, to]),
    )
    for (const [index, link] of part.links.entries()) {
      const fields = fieldsOf(edges[index] ?? root, names)
      expect(fields.get('role')).toBe(link.properties['role'])
      expect(fields.get('own:claims')).toBe(link.properties['claims'])
      expect(JSON.parse(fields.get('claims') ?? '')).toEqual(claimsOf(link.id))
    }
  })

  it('names the sources', () => {
    const [graph] = all(root, 'graph')
    const [description] = all(root, 'description')
    const head =
      graph === undefined
        ? new Map<string, string>()
        : fieldsOf({ ...graph, children: graph.children.filter(({ name }) => name === 'data') }, names)
    const sources: unknown =
      description === undefined
        ? JSON.parse(head.get('sources') ?? '')
        : (JSON.parse(description.text) as { readonly sources: unknown }).sources
    expect(sources).toEqual(part.sources.map(toSourceFields))
  })

  it('is well formed with next to nothing in it', () => {
    expect(all(parseXml(textOf(write, EMPTY)), 'node')).toHaveLength(1)
  })
})

it('GEXF widens a month to its days in a spell, and keeps what the source says beside it', () => {
  const [node] = all(parseXml(textOf(writeGexf)), 'node').filter((one) => all(one, 'spell').length > 0)
  expect(all(node ?? parseXml('<x/>'), 'spell')[0]?.attributes).toEqual({ start: '2022-02-01', end: '2022-12-31' })
})

it('Cytoscape JSON holds every entity and link with every value as it was', () => {
  const { data, elements } = JSON.parse(textOf(writeCytoscape)) as {
    data: Record<string, string>
    elements: Record<'nodes' | 'edges', { data: Record<string, unknown> }[]>
  }
  expect(JSON.parse(data['sources'] ?? '')).toEqual(part.sources.map(toSourceFields))
  expect(elements.nodes.map((node) => [node.data['id'], node.data['label'], node.data['aliases']])).toEqual(
    part.entities.map(({ id, name, aliases }) => [id, name, aliases]),
  )
  expect(elements.edges.map((edge) => [edge.data['source'], edge.data['target'], edge.data['own:source']])).toEqual(
    part.links.map(({ from, to, properties }) => [from, to, properties['source']]),
  )
})

it('FollowTheMoney refers to nothing that is not in the file, by ids that it takes', () => {
  const lines = textOf(writeFtm)
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as {
          id: string
          schema: string
          properties: Record<string, string[]>
          entourage: Record<string, unknown>
        },
    )
  const ids = lines.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z._-]*[0-9a-zA-Z])?$/)
  const ends = [
    'employee',
    'employer',
    'owner',
    'asset',
    'person',
    'relative',
    'subject',
    'object',
    'entity',
    'document',
    'proof',
  ]
  for (const { properties } of lines)
    for (const end of ends) for (const id of properties[end] ?? []) expect(ids).toContain(id)
  const named = lines.flatMap(({ entourage: { id } }) => id ?? [])
  expect(named).toEqual([...part.entities, ...part.links].map(({ id }) => id))
})

describe('CSV', () => {
  const files = new Map(
    Object.entries(unzipSync([...writeCaseZip(part)][0] ?? new Uint8Array())).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  )

  it('has no cell that a spreadsheet would run', () => {
    const cells = [...files.values()].flatMap((text) => parse(text).flat())
    const runs = /^[=+\-@\t\r＝＋－＠]/
    expect(cells.filter((cell) => runs.test(cell) && !/^-?\d/.test(cell))).toEqual([])
    expect(cells).toContain('\'=HYPERLINK("http://evil.example","x")')
  })

  it('holds every value as it was to a reader that takes the apostrophes away', () => {
    const rows = parse<Record<string, string>>(files.get('hostile/links.csv') ?? '', { columns: true })
    expect(
      rows.map((row) =>
        Object.fromEntries(['id', 'role', 'claims', 'source'].map((name) => [name, restoreCell(row[name] ?? '')])),
      ),
    ).toEqual(part.links.map(({ id, properties: { role, claims, source } }) => ({ id, role, claims, source })))
  })

  it('is a case that has no mistakes and says the same', () => {
    const { case: read, report } = checkCase({
      id: 'hostile',
      files: Object.fromEntries([...files].map(([name, text]) => [name.replace('hostile/', ''), text])),
    })
    expect(report.errors).toEqual([])
    const claims = new Map(read?.claims.map((claim) => [claim.id, claim]))
    for (const claim of part.claims) expect(claims.get(claim.id)).toMatchObject(trimmed(claim))
    const entities = new Map(read?.entities.map((entity) => [entity.id, entity]))
    for (const entity of [...part.entities, ...part.speakers])
      expect(entities.get(entity.id)).toMatchObject(trimmed(entity))
    expect(read?.links.map(({ id }) => id)).toEqual(part.links.map(({ id }) => id))
    expect(read?.sources).toMatchObject(part.sources.map(trimmed))
  })
})

/** Cells lose the space around them. */
function trimmed(value: object): object {
  const trim = (inner: unknown): unknown => {
    if (typeof inner === 'string') return inner.trim()
    if (Array.isArray(inner)) return inner.map(trim)
    return typeof inner === 'object' && inner !== null ? trimmed(inner) : inner
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, trim(inner)]))
}

describe('Markdown', () => {
  const lines = textOf(writeDossier).split('\n')

  it('has no headings, lists or markup but its own', () => {
    const headings = lines.filter((line) => line.startsWith('#'))
    const types = new Set(part.entities.map(({ type }) => type)).size
    expect(headings).toHaveLength(1 + types + part.entities.length + 1 + part.links.length + 1)
    for (const line of lines) {
      expect(line.replace(/ <https:\/\/\S+>/, '')).not.toMatch(/<(?!\/?$)/)
      expect(line).toMatch(/^($|#{1,3} |\| |\|-|\| \||- |  - |\d+\. |\*|[^\s#>=+-])/)
    }
  })

  it('numbers the sources from one on, and names what they relay', () => {
    expect(lines.filter((line) => /^\d+\. /.test(line))).toHaveLength(2)
    expect(lines.at(-3)).toMatch(
      /^1\. \*.*4 Apr 2023.* <https:\/\/example\.org\/a\?b=%3Cc%3E&d=%22e%22> Reprints or relays \[2\]\.$/,
    )
  })
})
