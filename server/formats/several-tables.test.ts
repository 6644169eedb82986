import { describe, expect, it } from 'vitest'
import type { Mapping } from '../../contract/mapping.ts'
import { readMapping } from './table/read-mapping.ts'
import { read, sayAssumptions, sayProblems, zipOf } from './tests/input-of.ts'

const PEOPLE = 'Nr,Who,Born\n1,Ada Berg,1970\n2,Bea Wen,1971\n'
const FIRMS = 'Nr,Firm,Seat\nT,Tern,Oslo\nG,Gull,Bergen\n'
const POSTS = 'Nr,Of,As\n1,T,captain\n2,G,pilot\n'

/** Headers that say nothing of what they are, so that nothing is guessed. */
const MAPPINGS = `tables:
  people.csv: {rows: entities, columns: {id: Nr, name: Who, born: Born}, type: Person}
  companies.csv: {rows: entities, columns: {id: Nr, name: Firm}, type: Vessel}
  works_for.csv: {rows: links, columns: {from: Nr, to: Of, role: As}, type: EMPLOYED_BY}
`

describe('a table of gifts', () => {
  const rows = 'Bo Mar,Tern Party,5\nIda Lund,Tern Party,7\nBo Mar,Gull Party,9\nUlf Ek,Tern Party,2\n'

  it('leads from whoever gave to whoever another column names', async () => {
    const { draft, tables } = await read({ 'gifts.csv': `Donor,Party,Amount\n${rows}` })
    expect(tables[0]?.mapping).toMatchObject({ rows: 'links', columns: { from: 'Donor', to: 'Party' } })
    expect(tables[0]?.mapping?.type).toBeUndefined()
    expect(draft?.links.map(({ from, to }) => `${from} ${to}`)).toContain('mine/Bo Mar mine/Gull Party')
  })

  it('whose ends no header tells is said to be one of links, once and not row by row', async () => {
    const found = await read({ 'gifts.csv': `Gave,Name,Amount\n${rows}Lo Vik,Tern Party,3\n` })
    expect(sayProblems(found)).toEqual([
      'gifts.csv:1:-: “Name” names the same again and again with other content, such as “Tern Party”, so that rows seem to be links; expected a mapping that says which columns are their two ends, or which one is an id',
    ])
  })
})

describe('several tables', () => {
  it.each([
    ['beside each other', { 'people.csv': PEOPLE, 'companies.csv': FIRMS, 'works_for.csv': POSTS }],
    ['in folders', { 'old/people.csv': PEOPLE, 'old/companies.csv': FIRMS, 'new/works_for.csv': POSTS }],
    [
      'in an archive',
      { 'all.zip': zipOf({ 'a/people.csv': PEOPLE, 'a/companies.csv': FIRMS, 'a/works_for.csv': POSTS }) },
    ],
  ])('are read each with a mapping of its own: %s', async (_, files) => {
    const found = await read(files, { mapping: readMapping(MAPPINGS, 'm.yml') })
    expect(sayProblems(found)).toEqual([])
    expect(found.draft?.entities.map(({ id, type, name }) => `${id} ${type} ${name}`).toSorted()).toEqual([
      'mine/1 Person Ada Berg',
      'mine/2 Person Bea Wen',
      'mine/G Vessel Gull',
      'mine/T Vessel Tern',
    ])
    expect(found.draft?.links).toMatchObject([
      { from: 'mine/1', type: 'EMPLOYED_BY', to: 'mine/T', properties: { role: 'captain' } },
      { from: 'mine/2', type: 'EMPLOYED_BY', to: 'mine/G', properties: { role: 'pilot' } },
    ])
    expect(found.tables.map(({ mapping }) => mapping?.rows)).toEqual(['entities', 'entities', 'links'])
  })

  it('need not list whom links lead to, as long as nobody of that kind is listed', async () => {
    const links = 'Person,Company\nAda,Tern\nBea,Gull\n'
    const found = await read({ 'people.csv': 'name\nAda\nBea\n', 'works_for.csv': links })
    expect(found.problems).toEqual([])
    expect(found.draft?.entities.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'Ada Person',
      'Bea Person',
      'Tern Organisation',
      'Gull Organisation',
    ])
    expect(sayAssumptions(found)).toContain('2 ×2 “to” is of a type that no file lists, so that each is new')
    const slip = { 'people.csv': 'name\nAda\n', 'companies.csv': 'name\nTern\nGull\n', 'works_for.csv': links }
    expect(sayProblems(await read(slip))).toEqual([
      'works_for.csv:3:from: “Bea” is unknown; expected the id or the name of an entity that is listed, or a mapping that says what “from” is, which makes it new',
    ])
  })

  it('that have none of their own are guessed, each by itself', async () => {
    const { tables } = await read({ 'a.csv': 'Name,Born\nAda,1970\n', 'b.csv': 'from,to\nAda,Ada\n' })
    expect(tables.map(({ file, mapping }) => [file, mapping?.rows])).toEqual([
      ['a.csv', 'entities'],
      ['b.csv', 'links'],
    ])
  })

  it('are told of a mapping that none of them is called for', async () => {
    const found = await read(
      { 'people.csv': 'Name\nAda\n' },
      { mapping: { tables: { 'persons.csv': { rows: 'entities', columns: { name: 'Name' } } } } },
    )
    expect(sayAssumptions(found)).toContain('- ×1 there is a mapping for this file, but no table that is called so')
  })

  it('are refused a mapping with the place of its mistake', () => {
    expect(() => readMapping('tables: {a.csv: {rows: links, columns: {form: A}}}', 'm.yml')).toThrow(
      /^m\.yml: tables\.a\.csv\.columns has no field “form”; expected id, name, /,
    )
    expect(() => readMapping('tables: {a.csv: {row: links}}', 'm.yml')).toThrow(/^m\.yml: tables\.a\.csv/)
  })
})

describe('a first column without a name for it', () => {
  it.each([
    ['iata,name\n00M,Franklin County\nABE,Franklin County\nORD,Tracy\n', 'iata'],
    ['faa,name\n0E0,Bay Springs\n1E8,Tracy\n2E7,Gull\n', 'faa'],
    ['year,name\n1970,Ada\n1971,Bea\n1972,Cem\n', undefined],
    ['country,name\nNO,Ada\nNO,Bea\nSE,Cem\n', undefined],
    ['title of office,name\nMinister,Ada\nMayor,Bea\nJudge,Cem\n', undefined],
  ])('holds the ids when each row has a code of its own: %j', async (text, column) => {
    const found = await read({ 'x.csv': text })
    expect([found.problems, found.tables[0]?.mapping?.columns.id]).toEqual([[], column])
  })
})

describe('nodes and links as D3 and networkx write them', () => {
  it.each([
    [
      'by their places',
      {
        nodes: [
          { name: 'Ada', index: 0 },
          { name: 'Bea', index: 1 },
        ],
        links: [{ source: 1, target: 0, value: 8 }],
      },
    ],
    [
      'by their ids',
      {
        directed: false,
        graph: {},
        nodes: [
          { id: '0', name: 'Ada' },
          { id: '1', name: 'Bea' },
        ],
        edges: [{ source: '1', target: '0', value: 8 }],
      },
    ],
  ])('are read: %s', async (_, network) => {
    const { problems, draft } = await read({ 'network.json': JSON.stringify(network) })
    expect(problems).toEqual([])
    expect(draft?.entities.map(({ id, name, properties }) => [id, name, properties])).toEqual([
      ['mine/0', 'Ada', {}],
      ['mine/1', 'Bea', {}],
    ])
    expect(draft?.links).toMatchObject([{ from: 'mine/1', to: 'mine/0', properties: { value: 8 } }])
  })
})

describe('the name of a file', () => {
  it.each([
    ['people.csv', 'Nr,Who is it,Name\n1,x,Ada\n', 'Person'],
    ['drop.zip/Companies.CSV', 'name,seat\nTern,Oslo\n', 'Organisation'],
    ['works_for.csv', 'from,to\nAda,Tern\n', 'EMPLOYED_BY'],
    ['knows.csv', 'from,to\nAda,Bea\n', 'KNOWS'],
    ['export 2021.csv', 'from,to\nAda,Bea\n', undefined],
    ['people.csv', 'name,type\nAda,Ship\n', undefined],
  ])('says what the rows of %s are, when no column does', async (file, text, type) => {
    const found = await read({ [file]: text })
    expect(found.tables[0]?.mapping?.type).toBe(type)
    const said = sayAssumptions(found).some((line) => line.includes('as the file is called'))
    expect(said).toBe(type !== undefined)
  })
})

describe('a table of names and of where they belong', () => {
  const mappingOf = async (text: string): Promise<Mapping | null | undefined> =>
    (await read({ 'x.csv': text })).tables[0]?.mapping

  it.each([
    [
      'Name,Employer\nAda,Tern\n',
      { columns: { from: 'Name', to: 'Employer' }, type: 'EMPLOYED_BY', fromType: 'Person', toType: 'Organisation' },
    ],
    [
      'Имя,Партия,С\nАда,Чайка,1990\n',
      { columns: { from: 'Имя', to: 'Партия', start: 'С' }, type: 'MEMBER_OF', fromType: 'Person' },
    ],
    ['Name,Company\nAda,Tern\n', { columns: { from: 'Name', to: 'Company' }, toType: 'Organisation' }],
  ])('is one of links: %j', async (text, mapping) => {
    expect(await mappingOf(text)).toMatchObject({ rows: 'links', ...mapping })
  })

  it.each([
    'Name,Employer,Email,Telephone\nAda,Tern,a@b.example,1\n',
    'id,Name,Employer\n1,Ada,Tern\n',
    'Name,Boat\nAda,Tern\n',
  ])('is one of entities when it says more about them than that: %j', async (text) => {
    expect(await mappingOf(text)).toMatchObject({ rows: 'entities', columns: { name: 'Name' } })
  })
})
