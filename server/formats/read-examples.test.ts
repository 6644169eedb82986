import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readMapping } from './table/read-mapping.ts'
import { read } from './tests/input-of.ts'

const page = await readFile('docs/data.md', 'utf8')
/** The fenced examples that are called like a file. */
const EXAMPLES = new Map(
  [...page.matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm)].map(([, name = '', text = '']) => [name, text]),
)
const example = (name: string): Record<string, string> => ({ [name]: EXAMPLES.get(name) ?? '' })

describe('the examples in docs/data.md', () => {
  it.each([
    [['posts.csv'], 'table', 4, 2],
    [['people.csv', 'acquaintances.csv'], 'table', 2, 1],
    [['entities.ftm.json'], 'followthemoney', 2, 1],
    [['network.graphml'], 'graphml', 2, 1],
    [['network.gexf'], 'gexf', 2, 1],
    [['network.cyjs'], 'cytoscape', 2, 1],
  ])('are read as the page says: %s', async (names, format, entities, links) => {
    const found = await read(Object.assign({}, ...names.map(example)) as Record<string, string>)
    expect(found).toMatchObject({ format, problems: [], counts: { entities, links } })
  })

  it('are all of them read', () => {
    expect([...EXAMPLES.keys()].toSorted()).toEqual(
      [
        'posts.csv',
        'posts.yml',
        'tables.yml',
        'people.csv',
        'acquaintances.csv',
        'entities.ftm.json',
        'network.graphml',
        'network.gexf',
        'network.cyjs',
      ].toSorted(),
    )
  })

  it('hold a mapping that fits its table', async () => {
    const mapping = readMapping(EXAMPLES.get('posts.yml') ?? '', 'posts.yml')
    const { draft } = await read(example('posts.csv'), { mapping })
    expect(draft?.links).toMatchObject([
      { type: 'EMPLOYED_BY', properties: { start: '2015-03-25', role: 'harbour master' } },
      { type: 'EMPLOYED_BY', properties: { start: '2011', end: '2019-05', role: 'captain' } },
    ])
  })
})

describe('the mappings of several tables in docs/data.md', () => {
  it('fit them', async () => {
    const mapping = readMapping(EXAMPLES.get('tables.yml') ?? '', 'tables.yml')
    const { problems, draft } = await read({ ...example('people.csv'), ...example('acquaintances.csv') }, { mapping })
    expect(problems).toEqual([])
    expect(draft?.entities.map(({ type }) => type)).toEqual(['Person', 'Person'])
    expect(draft?.links).toMatchObject([{ type: 'KNOWS', properties: { start: '2019' } }])
  })
})

describe('a mapping', () => {
  it.each([
    ['rows: [', /^m\.yml, line 1: this is no YAML: /],
    ['rows: links\ncolumns: {from: a, too: b}', /^m\.yml: columns has no field “too”; expected id, name, /],
    ['rows: rows\ncolumns: {}', /^m\.yml: rows: /],
    ['a: &a [1]\nb: *a', /^m\.yml: this is no YAML: /],
  ])('is refused with its place when it is none: %j', (text, message) => {
    expect(() => readMapping(text, 'm.yml')).toThrow(message)
  })

  it.each([
    [
      { rows: 'links', columns: { from: 'a' } },
      'the mapping of links names no columns for “from” and “to”; expected both',
    ],
    [
      { rows: 'entities', columns: { id: 'c' } },
      'the mapping names a column “c” that is not there; expected “a” or “b”',
    ],
  ] as const)('is refused when it does not fit its table: %j', async (mapping, message) => {
    const { problems } = await read({ 'x.csv': 'a,b\n1,2\n' }, { mapping })
    expect(problems.map((problem) => problem.message)).toEqual([message])
  })
})
