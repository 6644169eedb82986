import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { gzipOf, read, type ReadLists, sayAssumptions, zipOf } from './tests/input-of.ts'

const draftOf = ({ draft, problems }: ReadLists) => {
  expect(problems).toEqual([])
  if (draft === null) throw new Error('there is no case')
  return draft
}
const namesOf = (found: ReadLists): string[] => draftOf(found).entities.map(({ type, name }) => `${type} ${name}`)
const linksOf = (found: ReadLists): string[] => {
  const { entities, links } = draftOf(found)
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return links.map(
    ({ type, from, to, properties }) => `${names.get(from)} ${type} ${names.get(to)} ${JSON.stringify(properties)}`,
  )
}
const utf16 = (text: string, mark: boolean): Uint8Array =>
  new Uint8Array([...(mark ? [0xff, 0xfe] : []), ...Buffer.from(text, 'utf16le')])
const fixture = (name: string): Promise<Uint8Array> => readFile(`tests/fixtures/formats/${name}`)

const graphml = (keys: string, inner: string): string =>
  `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}<graph edgedefault="directed">${inner}</graph></graphml>`

describe('files of other programs', () => {
  it.each(['networkx.graphml', 'networkx.gexf', 'networkx.cyjs'])(
    'reads %s, each of two parallel links by itself',
    async (name) => {
      const found = await read({ [name]: await fixture(name) })
      expect(namesOf(found)).toEqual([
        'Person Tomas Berg',
        'Organisation Nordhavn Port Authority',
        'Vessel Meridian Star',
      ])
      expect(linksOf(found).toSorted()).toEqual([
        expect.stringMatching(/^Tomas Berg SAW Meridian Star /),
        expect.stringMatching(/^Tomas Berg WORKS_FOR Nordhavn Port Authority .*"start":"2005"/),
        expect.stringMatching(/^Tomas Berg WORKS_FOR Nordhavn Port Authority .*"start":"2014-02"/),
      ])
      expect(draftOf(found).entities[0]?.properties).toMatchObject({ born: '1968' })
      expect(draftOf(found).entities[2]?.properties).toMatchObject({ tonnage: 1200.5, laid_up: false })
    },
  )

  it('reads FollowTheMoney with its sources', async () => {
    const found = await read({ 'x.json': await fixture('followthemoney.jsonl') })
    expect(linksOf(found).toSorted()).toEqual(
      [
        'Blue Tern Shipping OWNS Meridian Star {"percentage":"100","start":"2015"}',
        'Night landing INVOLVES Blue Tern Shipping {}',
        'Night landing INVOLVES Tomas Berg {}',
        'Customs list ABOUT Blue Tern Shipping {}',
        'Tomas Berg EMPLOYED_BY Nordhavn Port Authority {"role":"harbour master","start":"2014-02"}',
        'Tomas Berg RELATIVE_OF markou {"role":"cousin"}',
      ].toSorted(),
    )
    expect(sayAssumptions(found)).toEqual(['7 ×1 the end of a link is not in the file; it is named by its id'])
    const { sources, claims, entities } = draftOf(found)
    expect(entities[0]).toMatchObject({
      aliases: ['Tómas Berg'],
      properties: { born: '1968', occupation: 'harbour master' },
    })
    expect(sources[0]).toMatchObject({ publisher: 'The Harbour Post', url: 'https://post.example/2021/crates' })
    expect(claims.filter(({ about }) => about === 'berg').map(({ source }) => source)).toEqual([sources[0]?.id])
  })

  it('reads a table as a spreadsheet program has saved it', async () => {
    const found = await read({ 'kontakte.csv': await fixture('spreadsheet.csv') })
    expect(found.tables[0]?.mapping).toEqual({
      rows: 'links',
      columns: { from: 'Person', to: 'Firma', role: 'Funktion', start: 'Von', end: 'Bis' },
      fromType: 'Person',
      toType: 'Organisation',
    })
    expect(namesOf(found)).toEqual([
      'Person Berg, Tomas',
      'Organisation Hafenamt Nordhavn',
      'Person Vashchuk, Petro',
      'Organisation Blue Tern Shipping',
    ])
    expect(draftOf(found).links.map(({ properties }) => properties)).toEqual([
      { start: '2015-03-25', role: 'Hafenmeister', Betrag: '1500000', Bemerkung: 'zwei\nZeilen; mit "Zitat"' },
      { start: '2011', end: '2019-05', role: 'Kapitän' },
    ])
  })
})

describe('evidence by default', () => {
  it('gives each entity and each link a claim that cites the file, its hash, its day and the line', async () => {
    const found = await read({ 'posts.csv': 'person,company,role,from date\nAda,Tern,clerk,2014-02\n' })
    const { sources, claims } = draftOf(found)
    expect(sources).toEqual([
      expect.objectContaining({
        id: expect.stringMatching(/^file\/[0-9a-f]{64}$/) as string,
        title: expect.stringMatching(/^posts\.csv \(SHA-256 [0-9a-f]{16}…\)$/) as string,
        published: '2026-11-20',
      }),
    ])
    expect(claims.map(({ text, stance, saidBy, locator }) => [text, stance, saidBy, locator])).toEqual([
      ['Ada is listed as a person.', 'reports', null, 'line 2'],
      ['Tern is listed as an organisation.', 'reports', null, 'line 2'],
      ['Ada is linked to Tern (clerk, from February 2014).', 'reports', null, 'line 2'],
    ])
  })

  it('cites the sources that a table names instead of the table', async () => {
    const found = await read({ 'a.csv': 'from,to,url\nAda,Tern,https://post.example/1\n' })
    expect(draftOf(found).sources).toContainEqual(
      expect.objectContaining({ url: 'https://post.example/1', title: 'post.example' }),
    )
    expect(draftOf(found).claims.at(-1)).toMatchObject({ source: 'source/https://post.example/1' })
  })

  it('gives the same case for the same file, whatever the day', async () => {
    const text = 'from,to,year\nAda,Tern,2014\nAda,Tern,2015\n'
    const [one, other] = [await read({ a: text }), await read({ a: text }, { today: '2030-01-01' })]
    expect(one.draft).toEqual(other.draft)
  })
})

type Awkward = readonly [
  what: string,
  content: string | Uint8Array,
  entities: readonly string[],
  assumed: readonly string[],
]

const guessed = expect.stringMatching(/each row was taken for/) as string
const noIds = '1 ×1 there is no column of ids, so that the name is the id: one spelling is one entity'

const TABLES: readonly Awkward[] = [
  [
    'a mark, semicolons and bare carriage returns',
    '\ufeffid;name\ra;Ada\rb;Bea\r',
    ['Thing Ada', 'Thing Bea'],
    [guessed],
  ],
  ['tabs and quotation marks within cells', 'id\tname\na\tAda "the" Berg\n', ['Thing Ada "the" Berg'], [guessed]],
  ['UTF-16 with a mark', utf16('id,name\na,Каракулов\n', true), ['Thing Каракулов'], [guessed]],
  ['UTF-16 without one', utf16('id,name\na,Ada Berg\nb,Bea\n', false), ['Thing Ada Berg', 'Thing Bea'], [guessed]],
  [
    'a line that says the separator',
    'sep=;\r\nid;name\r\na;A,B\r\n',
    ['Thing A,B'],
    [expect.stringMatching(/^2 ×1 each row/) as string],
  ],
  [
    'a mark within the name of a column',
    'id,na\ufeffme\na,Ada\n',
    ['Thing Ada'],
    ['1 ×1 a mark or line break within the name of a column was left out', guessed],
  ],
  [
    'columns in German',
    'Nummer;Bezeichnung;Typ\n1;Ada;Person\n2;Tern;Firma\n',
    ['Person Ada', 'Organisation Tern'],
    [guessed, '3 ×1 the type “Firma” is called Organisation here'],
  ],
  [
    'columns in French',
    'identifiant,nom,catégorie\n1,Ada,personne\n',
    ['Person Ada'],
    [guessed, '2 ×1 the type “personne” is called Person here'],
  ],
  [
    'columns in Spanish',
    'identificador,nombre,tipo\n1,Ada,empresa\n',
    ['Organisation Ada'],
    [guessed, '2 ×1 the type “empresa” is called Organisation here'],
  ],
  [
    'columns in Russian',
    'Номер;Наименование;Тип\n1;Ада;человек\n',
    ['Person Ада'],
    [guessed, '2 ×1 the type “человек” is called Person here'],
  ],
  ['names alone', 'name\nAda\nBea\n', ['Thing Ada', 'Thing Bea'], [guessed, noIds]],
  ['names that differ by case alone', 'name,x\nAda,1\nADA,1\n', ['Thing Ada', 'Thing ADA'], [guessed, noIds]],
  ['one name with two ids', 'id,name\n1,Ada\n2,Ada\n', ['Thing Ada', 'Thing Ada'], [guessed]],
  [
    'rows with fewer cells',
    'id,name,x\na,Ada\n',
    ['Thing Ada'],
    [guessed, '2 ×1 a row has fewer cells than the header; the missing ones are empty'],
  ],
  [
    'a column without a name',
    'id,name,\na,Ada,x\n',
    ['Thing Ada'],
    ['1 ×1 column 3 has no name and is called “column 3”', guessed],
  ],
  [
    'ids of the language itself',
    'id,name\n__proto__,Ada\nconstructor,Bea\ntoString,Cem\n',
    ['Thing Ada', 'Thing Bea', 'Thing Cem'],
    [guessed],
  ],
  [
    'a column called __proto__',
    'id,name,__proto__\na,Ada,x\n',
    ['Thing Ada'],
    [guessed, '2 ×1 the field “__proto__” is called “proto” here'],
  ],
  [
    'a semicolon in an id',
    'id,name\n"a;b",Ada\n',
    ['Thing Ada'],
    [guessed, '2 ×1 a semicolon within an id is written %3B, since lists of ids are parted by it'],
  ],
  [
    'words for no date',
    'name,born\nAda,unknown\nBea,1970\n',
    ['Thing Ada', 'Thing Bea'],
    [guessed, noIds, '2 ×1 “unknown” was taken as “no date”'],
  ],
  [
    'invisible signs',
    'id,name\na,A\u0007da\n',
    ['Thing Ada'],
    [guessed, '2 ×1 invisible control characters in a text were left out'],
  ],
  [
    'a letter that got lost',
    'id,name\na,M\ufffdller\n',
    ['Thing M?ller'],
    [guessed, '2 ×1 a letter that was lost before the file came here is written as a question mark'],
  ],
  [
    'a type that the store uses itself',
    'id,name,type\na,Ada,source\n',
    ['SourceThing Ada'],
    [guessed, '2 ×1 the type “source” is called SourceThing here'],
  ],
]

const GRAPHS: readonly Awkward[] = [
  [
    'attributes that are never declared',
    graphml('', '<node id="a"><data key="name">Ada</data></node>'),
    ['Thing Ada'],
    [
      '1 ×1 the field “name” is used but never declared; it is taken as text',
      '1 ×1 the field “name” was taken for the name of entities',
    ],
  ],
  [
    'labels that yEd draws',
    graphml(
      '<key id="d5" for="node" yfiles.type="nodegraphics"/>',
      '<node id="n0"><data key="d5"><y:ShapeNode xmlns:y="y"><y:NodeLabel>Ada</y:NodeLabel></y:ShapeNode></data></node>',
    ),
    ['Thing Ada'],
    ['1 ×1 the names of things are those that yEd has drawn beside them'],
  ],
  [
    'groups of yEd',
    graphml(
      '<key id="l" for="node" attr.name="label"/>',
      '<node id="g"><data key="l">Gang</data><graph><node id="g::a"><data key="l">Ada</data></node></graph></node>',
    ),
    ['Thing Ada', 'Thing Gang'],
    ['1 ×1 nodes within nodes (groups) stand beside each other; each keeps the name of its group as a property'],
  ],
  [
    'no name space',
    '<graphml><graph><node id="a"/></graph></graphml>',
    ['Thing a'],
    ['1 ×1 the file has no name space than GraphML has', '1 ×1 an entity without a name is called by its id'],
  ],
  [
    'an old name space and no version of GEXF',
    '<gexf xmlns="http://www.example.org/1.0draft"><graph><nodes><node id="a" label="Ada"/></nodes></graph></gexf>',
    ['Thing Ada'],
    ['1 ×1 the file has another name space than GEXF has', '1 ×1 the file does not say which version of GEXF it is'],
  ],
  [
    'GEXF in Latin-1, as it says',
    Uint8Array.from(
      '<?xml version="1.0" encoding="ISO-8859-1"?><gexf xmlns="http://gexf.net/1.3" version="1.3"><graph><nodes><node id="a" label="M\u00fcller"/></nodes></graph></gexf>',
      (sign) => sign.charCodeAt(0),
    ),
    ['Thing Müller'],
    [],
  ],
  [
    'nodes within nodes of GEXF',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph><nodes><node id="g" label="Gang"><nodes><node id="a" label="Ada"/></nodes></node></nodes></graph></gexf>',
    ['Thing Ada', 'Thing Gang'],
    ['1 ×1 nodes within nodes (groups) stand beside each other; each keeps the name of its group as a property'],
  ],
  [
    'a declaration after a blank line',
    '\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph><node id="a"/></graph></graphml>',
    ['Thing a'],
    ['1 ×1 an entity without a name is called by its id'],
  ],
  [
    'Cytoscape elements as one list',
    '[{"group":"nodes","data":{"id":1,"name":"Ada"}},{"data":{"id":"b"}},{"data":{"source":1,"target":"b"}}]',
    ['Thing Ada', 'Thing b'],
    ['1 ×1 the field “name” was taken for the name of entities', '1 ×1 an entity without a name is called by its id'],
  ],
  [
    'FollowTheMoney with a text for a list',
    '{"id":"a","schema":"Person","properties":{"name":"Ada"}}\n',
    ['Person Ada'],
    ['1 ×1 a single value stands where FollowTheMoney has a list'],
  ],
  ['FollowTheMoney as one list', '[{"id":"a","schema":"Person","properties":{"name":["Ada"]}}]', ['Person Ada'], []],
  [
    'FollowTheMoney over several lines',
    '{\n "id": "a",\n "schema": "Person",\n "properties": {"name": ["Ada"]}\n}\n',
    ['Person Ada'],
    [],
  ],
  [
    'FollowTheMoney within FollowTheMoney',
    '{"id":"a","schema":"Person","properties":{"name":["Ada"],"addressEntity":[{"id":"b","schema":"Address","properties":{"full":["Pier 9"]}}]}}\n',
    ['Person Ada', 'Address Pier 9'],
    ['1 ×1 entities that stand within others are taken out of them'],
  ],
  [
    'one entity in pieces',
    '{"id":"a","schema":"Person","properties":{"name":["Ada"]}}\n{"id":"a","schema":"Person","properties":{"name":["A. Berg"],"birthDate":["1970"]}}\n',
    ['Person Ada'],
    ['2 ×1 an entity that comes in several pieces was put together'],
  ],
]

describe('a file that is odd but plain', () => {
  it.each([...TABLES, ...GRAPHS])('is read, and says what was assumed: %s', async (_, content, entities, assumed) => {
    const found = await read({ file: content })
    expect(namesOf(found)).toEqual(entities)
    expect(sayAssumptions(found)).toEqual(assumed)
  })

  it.each([
    ['Mar 25, 2015', '2015-03-25'],
    ['25.03.2015', '2015-03-25'],
    ['25/03/2015', '2015-03-25'],
    ['03/25/2015', '2015-03-25'],
    ['2015/3/25', '2015-03-25'],
    ['2015-03-25T10:00:00Z', '2015-03-25'],
    ['25 mars 2015', '2015-03-25'],
    ['25. März 2015', '2015-03-25'],
    ['25 de marzo de 2015', '2015-03-25'],
    ['25 марта 2015 г.', '2015-03-25'],
    ['March 2015', '2015-03'],
    ['03.2015', '2015-03'],
    ['2015', '2015'],
  ])('has dates such as %s', async (written, date) => {
    const found = await read({ file: `id,name,born\na,Ada,"${written}"\n` })
    expect(draftOf(found).entities[0]?.properties).toEqual({ born: date })
  })

  it('keeps links apart that differ by their year alone, and takes one that is there twice once', async () => {
    const found = await read({ file: 'from,to,year\nAda,Tern,2014\nAda,Tern,2015\nAda,Tern,2015\n' })
    expect(linksOf(found)).toEqual(['Ada RELATED_TO Tern {"start":"2014"}', 'Ada RELATED_TO Tern {"start":"2015"}'])
    expect(sayAssumptions(found)).toContain('4 ×1 a link that is there twice, saying the same, was taken once')
  })

  it('gives ids of links that come again a number of their own', async () => {
    const edges = '<edge id="0" source="a" target="b"/><edge id="0" source="b" target="a"/>'
    const found = await read({ file: graphml('', `<node id="a"/><node id="b"/>${edges}`) })
    expect(draftOf(found).links.map(({ id }) => id)).toEqual(['mine/link/0', 'mine/link/0#2'])
  })

  it('takes another spelling of one id for an alias', async () => {
    const found = await read({ file: 'id,name\n1,Ada Berg\n1,A. Berg\n' })
    expect(draftOf(found).entities).toMatchObject([{ name: 'Ada Berg', aliases: ['A. Berg'] }])
  })

  it('keeps a period that is no date under another name', async () => {
    const found = await read({
      file: '<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph><nodes><node id="a" label="Ada" start="0.5"/></nodes></graph></gexf>',
    })
    expect(draftOf(found).entities[0]?.properties).toEqual({ 'start as given': '0.5' })
  })
})

describe('several files', () => {
  const people = 'id,name,type\n1,Ada,person\n2,Bea,person\n3,Bea,person\n'

  it('lets links name the entities of another table by id or by name', async () => {
    const found = await read({ 'people.csv': people, 'b.csv': 'from,to\n2,Ada\n' })
    expect(linksOf(found)).toEqual(['Bea RELATED_TO Ada {}'])
  })

  it('asks for an id where a name is that of two, and refuses who is not listed', async () => {
    const { problems } = await read({ 'people.csv': people, 'b.csv': 'from,to\n1,Bea\n1,Cem\n' })
    expect(problems.map(({ line, column, message }) => [line, column, message])).toEqual([
      [2, 'to', '“Bea” is the name of “mine/2” and “mine/3”; expected the id of the one that is meant'],
      [
        3,
        'to',
        '“Cem” is unknown; expected the id or the name of an entity that is listed, or a mapping that says what “to” is, which makes it new',
      ],
    ])
  })

  it('may be packed, each or all together', async () => {
    const zipped = await read({ 'all.zip': zipOf({ 'x/a.csv': people, 'x/b.csv': 'from,to\n1,2\n' }) })
    expect(draftOf(zipped).claims.at(-1)).toMatchObject({ locator: 'x/b.csv, line 2' })
    expect(namesOf(await read({ 'a.csv.gz': gzipOf(people) }))).toHaveLength(3)
  })

  it('are a case folder when one of them is case.csv', async () => {
    const folder = { 'h/case.csv': 'title\nHarbour\n', 'h/people.csv': 'id,name\nperson/ada,Ada\n' }
    expect(draftOf(await read({ 'h.zip': zipOf(folder) }))).toMatchObject({
      title: 'Harbour',
      entities: [{ id: 'person/ada' }],
    })
    const broken = await read({ 'h.zip': zipOf({ ...folder, 'h/people.csv': 'id,name\nperson/ada,\n' }) })
    expect(broken.problems).toMatchObject([
      { file: 'h.zip/h/people.csv', line: 2, message: 'the cell is empty; expected a name' },
    ])
  })
})
