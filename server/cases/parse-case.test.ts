import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCase } from './parse-case.ts'

/** A case without mistakes; every test breaks it in one place. */
const SOUND: Readonly<Record<string, string>> = {
  'case.csv': 'title,summary,start\nThe landing,One night,person/berg\n',
  'people.csv': 'id,name,aliases,born\nperson/berg,Tomas Berg,T. Berg; Tómas,1968\nperson/wen,Li Wen,,\n',
  'events.csv': 'id,name,start,end,latitude,longitude\nevent/landing,Landing,2021-03-14,,59.91,10.75\n',
  'entities.csv': 'id,type,name,flag\nvessel/star,Vessel,Star,Nordland\n',
  'links.csv': 'id,from,type,to,role,start,end\nlink/a,person/berg,KNOWS,person/wen,friend,2019,2021-03\n',
  'sources.csv':
    'id,title,publisher,published,url,origin\nsource/post,Crates,Post,2021-07-10,https://post.example/1,\nsource/copy,Copy,Mirror,,,source/post\n',
  'claims.csv':
    'id,about,property,value,unit,as_of,text,stance,said_by,via,source,locator\n' +
    'claim/1,link/a,,,,,They know each other,reports,person/wen,person/berg,source/post,line 2\n' +
    'claim/2,vessel/star,crew,9,people,2021-03,Nine on board,confirms,,,source/copy,\n',
}

const problemsOf = (changed: Readonly<Record<string, string>>): string[] =>
  parseCase({ id: 'harbour', files: { ...SOUND, ...changed } }).problems.map(
    ({ file, line, column, message }) => `${file}:${line ?? '-'}:${column ?? '-'}: ${message}`,
  )

/** Puts `found` in the place of `was` in one file. */
const swap = (file: string, was: string, found: string): Record<string, string> => {
  const text = SOUND[file] ?? ''
  if (!text.includes(was)) throw new Error(`${file} holds no ${was}`)
  return { [file]: text.replace(was, found) }
}

const DATE = 'expected a year, a month or a day that exists, such as 2022, 2022-10 or 2022-10-14'

const BROKEN: readonly (readonly [what: string, files: Record<string, string>, ...problems: string[]])[] = [
  [
    'a day that the calendar does not have',
    swap('people.csv', '1968', '2022-02-30'),
    `people.csv:2:born: “2022-02-30” is no date; ${DATE}`,
  ],
  [
    'a leap day in a year without one',
    swap('people.csv', '1968', '1900-02-29'),
    `people.csv:2:born: “1900-02-29” is no date; ${DATE}`,
  ],
  [
    'a date in words',
    swap('claims.csv', '2021-03,', 'March 2021,'),
    `claims.csv:3:as_of: “March 2021” is no date; ${DATE}`,
  ],
  [
    'a date of a source',
    swap('sources.csv', '2021-07-10', '10.7.2021'),
    `sources.csv:2:published: “10.7.2021” is no date; ${DATE}`,
  ],
  [
    'an end before the start',
    swap('links.csv', '2021-03', '2018-12'),
    'links.csv:2:end: 2018-12 is before the start, 2019; expected a later date',
  ],
  [
    'a stance that is none',
    swap('claims.csv', 'reports', 'says'),
    'claims.csv:2:stance: “says” is no stance; expected confirms, reports, alleges, disputes or denies',
  ],
  [
    'an unknown end of a link',
    swap('links.csv', 'person/wen', 'person/nobody'),
    'links.csv:2:to: “person/nobody” is unknown; expected the id of an entity',
  ],
  [
    'a link without a claim',
    swap('claims.csv', 'claim/1,link/a', 'claim/1,person/berg'),
    'links.csv:2:-: no claim is about “link/a”; expected at least one in claims.csv',
  ],
  [
    'a claim without a source',
    swap('claims.csv', 'source/copy', ''),
    'claims.csv:3:source: the cell is empty; expected the id of a source in sources.csv',
  ],
  [
    'a claim with an unknown source',
    swap('claims.csv', 'source/copy', 'source/none'),
    'claims.csv:3:source: “source/none” is unknown; expected the id of a source in sources.csv',
  ],
  [
    'a claim about nothing',
    swap('claims.csv', 'vessel/star', 'vessel/none'),
    'claims.csv:3:about: “vessel/none” is unknown; expected the id of an entity or a link',
  ],
  [
    'a claim about an empty cell',
    swap('claims.csv', 'vessel/star', ''),
    'claims.csv:3:about: the cell is empty; expected the id of an entity or a link',
  ],
  [
    'a speaker that does not exist',
    swap('claims.csv', 'person/wen', 'person/ghost'),
    'claims.csv:2:said_by: “person/ghost” is unknown; expected the id of an entity',
  ],
  [
    'somebody who passed a claim on and does not exist',
    swap('claims.csv', 'person/berg', 'person/berg;person/ghost'),
    'claims.csv:2:via: “person/ghost” is unknown; expected the id of an entity',
  ],
  [
    'somebody who passed on what nobody said',
    swap('claims.csv', 'person/wen,person/berg', ',person/berg'),
    'claims.csv:2:via: somebody passed it on, but nobody is named who said it; expected said_by',
  ],
  [
    'a property without a value',
    swap('claims.csv', 'crew,9,people', 'crew,,'),
    'claims.csv:3:value: the property “crew” has no value; expected one, or neither',
  ],
  [
    'a value without a property',
    swap('claims.csv', 'crew,9', ',9'),
    'claims.csv:3:property: the value “9” has no property; expected what it is a value of, or neither',
  ],
  [
    'a unit without a value',
    swap('claims.csv', 'crew,9', ','),
    'claims.csv:3:unit: the unit “people” has no value; expected one, or neither',
  ],
  [
    'an id used twice in one file',
    swap('people.csv', 'person/wen', 'person/berg'),
    'people.csv:3:id: “person/berg” is already the id of people.csv line 2; expected an id of its own',
    'links.csv:2:to: “person/wen” is unknown; expected the id of an entity',
    'claims.csv:2:said_by: “person/wen” is unknown; expected the id of an entity',
  ],
  [
    'an id used in two files of entities',
    swap('entities.csv', 'vessel/star', 'person/berg'),
    'entities.csv:2:id: “person/berg” is already the id of people.csv line 2; expected an id of its own',
    'claims.csv:3:about: “vessel/star” is unknown; expected the id of an entity or a link',
  ],
  [
    'a link with the id of an entity',
    { ...swap('links.csv', 'link/a', 'vessel/star'), ...swap('claims.csv', 'link/a', 'vessel/star') },
    'links.csv:2:id: “vessel/star” is already the id of an entity, entities.csv line 2; expected an id of its own',
  ],
  [
    'a source that relays itself',
    swap('sources.csv', ',,,source/post', ',,,source/copy'),
    'sources.csv:3:origin: the source relays itself: “source/copy” relays “source/copy”; expected the source where it appeared first',
  ],
  [
    'sources that relay each other',
    swap('sources.csv', 'post.example/1,', 'post.example/1,source/copy'),
    'sources.csv:2:origin: the source relays itself: “source/post” relays “source/copy” relays “source/post”; expected the source where it appeared first',
  ],
  [
    'an unknown origin',
    swap('sources.csv', ',,,source/post', ',,,source/none'),
    'sources.csv:3:origin: “source/none” is unknown; expected the id of another source in sources.csv',
  ],
  [
    'an address that is none',
    swap('sources.csv', 'https://post.example/1', 'javascript:alert(1)'),
    'sources.csv:2:url: “javascript:alert(1)” is no web address; expected one that begins with https:// or http://',
  ],
  [
    'a type that is not in PascalCase',
    swap('entities.csv', 'Vessel', 'vessel'),
    'entities.csv:2:type: “vessel” is no name of a type; expected a name in PascalCase, such as Vessel',
  ],
  [
    'a type that the store uses itself',
    swap('entities.csv', 'Vessel', 'Claim'),
    `entities.csv:2:type: “Claim” is a type of the store's own; expected another name`,
  ],
  [
    'a link type that is not in UPPER_SNAKE',
    swap('links.csv', 'KNOWS', 'KNOWS`]->() DETACH DELETE n //'),
    'links.csv:2:type: “KNOWS`]->() DETACH DELETE n //” is no name of a type; expected a name in UPPER_SNAKE, such as EMPLOYED_BY',
  ],
  [
    'a latitude beyond the pole',
    swap('events.csv', '59.91', '159.91'),
    'events.csv:2:latitude: “159.91” is not in range; expected a number from -90 to 90, such as 59.91',
    'events.csv:2:latitude: one coordinate has no other; expected latitude and longitude, or neither',
  ],
  ['a missing name', swap('people.csv', 'Li Wen', ''), 'people.csv:3:name: the cell is empty; expected a name'],
  [
    'a missing column',
    swap('links.csv', 'id,from,type', 'id,from,kind'),
    'links.csv:1:type: the column type is missing; expected the columns id, from, type, to, role, start, end',
  ],
  [
    'a column with another spelling',
    swap('people.csv', 'id,name', 'ID,Name'),
    'people.csv:1:id: the column id is missing; “ID” must be written so',
    'people.csv:1:name: the column name is missing; “Name” must be written so',
  ],
  [
    'an optional column with another spelling',
    swap('people.csv', 'born', 'Born'),
    'people.csv:1:Born: “Born” is not a column of this file; it must be written born',
  ],
  [
    'a column that a file of evidence does not have',
    swap('sources.csv', 'published', 'day'),
    'sources.csv:1:day: “day” is not a column of this file; expected id, title, publisher, author, published, url or origin',
  ],
  [
    'a column that is there twice',
    swap('people.csv', 'aliases', 'name'),
    'people.csv:1:name: the column is there twice',
  ],
  [
    'a column with a name that is taken',
    swap('entities.csv', 'flag', 'degree'),
    'entities.csv:1:degree: a column cannot be called degree, which means something else here; expected another name',
  ],
  [
    'a column with a strange name',
    swap('entities.csv', 'flag', '`x`: 1}'),
    'entities.csv:1:`x`: 1}: “`x`: 1}” is no name for a column; expected letters, digits, spaces, - or _, a letter first',
  ],
  [
    'semicolons between the columns',
    { 'people.csv': 'id;name\nperson/berg;Tomas Berg\n' },
    'people.csv:1:-: the header is “id;name”; expected commas between the columns',
  ],
  [
    'a row that is too short',
    swap('people.csv', 'Li Wen,,', 'Li Wen'),
    'people.csv:3:-: the row has 2 cells; expected 4, as the header has',
  ],
  [
    'a row that is too long',
    swap('people.csv', 'Li Wen,,', 'Li, Wen,,'),
    'people.csv:3:-: the row has 5 cells; expected 4, as the header has',
  ],
  [
    'a quotation mark that is never closed',
    swap('people.csv', 'Li Wen', '"Li Wen'),
    'people.csv:3:-: a quotation mark that opens in this row is never closed; nothing after it was read',
  ],
  [
    'text after a closing quotation mark',
    swap('people.csv', 'Tomas Berg', '"Tomas" Berg'),
    'people.csv:2:-: text follows a closing quotation mark; expected a comma, or "" for a quotation mark in the text; nothing after it was read',
  ],
  [
    'a quotation mark within a cell',
    swap('people.csv', 'Tomas Berg', 'Tomas "T" Berg'),
    'people.csv:2:-: a quotation mark stands within a cell; expected the whole cell in quotation marks, and "" for each one in the text; nothing after it was read',
  ],
  [
    'a NUL',
    swap('people.csv', 'Li Wen', 'Li\u0000Wen'),
    'people.csv:3:name: “Li\\u0000Wen” holds a character that is no text; expected letters, digits and signs',
  ],
  [
    'half a character',
    swap('people.csv', 'Li Wen', 'Li\ud800Wen'),
    'people.csv:3:name: “Li�Wen” holds a character that is no text; expected letters, digits and signs',
  ],
  [
    'an id that would break a list',
    swap('people.csv', 'person/wen', 'person/li;wen'),
    'people.csv:3:id: “person/li;wen” is no id; expected up to 400 characters in one line, without semicolons',
    'links.csv:2:to: “person/wen” is unknown; expected the id of an entity',
    'claims.csv:2:said_by: “person/wen” is unknown; expected the id of an entity',
  ],
  [
    'an entity to start with that does not exist',
    swap('case.csv', 'person/berg', 'person/berg;person/ghost'),
    'case.csv:2:start: “person/ghost” is unknown; expected the id of an entity',
  ],
  [
    'two rows about the case',
    swap('case.csv', 'person/berg\n', 'person/berg\nMore,,\n'),
    'case.csv:3:-: there is a second row; expected one',
  ],
  [
    'no title',
    swap('case.csv', 'The landing', ''),
    'case.csv:2:title: the cell is empty; expected the title of the case',
  ],
  [
    'a case without a row',
    { 'case.csv': 'title\n' },
    'case.csv:-:-: the file has no row; expected one with the title of the case',
  ],
  ['an empty file', { 'case.csv': '' }, 'case.csv:-:-: the file is empty; expected a header line with title'],
  [
    'a file with capitals',
    { 'People.csv': '' },
    'People.csv:-:-: “People.csv” is not a file of a case; expected people.csv',
  ],
  [
    'a file that nobody reads',
    { 'companies.csv': 'id\n' },
    'companies.csv:-:-: “companies.csv” is not a file of a case; expected case.csv, people.csv, organisations.csv, events.csv, entities.csv, links.csv, sources.csv, claims.csv or waivers.csv',
  ],
  [
    'a waiver of a warning that there is not',
    { 'waivers.csv': 'warning,about,reason\nW9,link/a,\n' },
    'waivers.csv:2:warning: “W9” is no warning that can be waived; expected W1, W2, W3, W4 or W5',
    'waivers.csv:2:reason: the cell is empty; expected why it is all right',
  ],
]

describe('parseCase', () => {
  it('reads a sound case', () => {
    const { case: parsed, problems } = parseCase({ id: 'harbour', files: SOUND })
    expect(problems).toEqual([])
    expect(parsed).toMatchObject({
      id: 'harbour',
      title: 'The landing',
      start: ['person/berg'],
      entities: [
        { id: 'person/berg', type: 'Person', aliases: ['T. Berg', 'Tómas'], properties: { born: '1968' } },
        { id: 'person/wen', aliases: [], summary: null, properties: {} },
        { type: 'Event', properties: { start: '2021-03-14', latitude: 59.91, longitude: 10.75 } },
        { type: 'Vessel', properties: { flag: 'Nordland' }, place: { file: 'entities.csv', line: 2 } },
      ],
      links: [{ from: 'person/berg', to: 'person/wen', properties: { role: 'friend', start: '2019', end: '2021-03' } }],
      sources: [{ publisher: 'Post', origin: null }, { origin: 'source/post' }],
      claims: [
        { about: 'link/a', property: null, saidBy: 'person/wen', via: ['person/berg'], locator: 'line 2' },
        { property: 'crew', value: '9', unit: 'people', asOf: '2021-03', stance: 'confirms', saidBy: null },
      ],
    })
  })

  it.each(BROKEN.map(([what, files, ...problems]) => ({ what, files, problems })))('refuses $what', (broken) => {
    expect(problemsOf(broken.files)).toEqual(broken.problems)
  })

  it('tells all mistakes of all files at once, file by file from top to bottom', () => {
    const files = {
      ...swap('claims.csv', 'reports', 'says'),
      ...swap('people.csv', '1968', 'long ago'),
      ...swap('links.csv', 'person/wen', 'person/ghost'),
    }
    expect(problemsOf(files).map((problem) => problem.split(':', 3).join(':'))).toEqual([
      'people.csv:2:born',
      'links.csv:2:to',
      'claims.csv:2:stance',
    ])
    expect(parseCase({ id: 'harbour', files: { ...SOUND, ...files } }).case).toBeNull()
  })

  it('does not call ids unknown that stand in a file it could not read', () => {
    expect(problemsOf({ 'people.csv': 'id,nom\nperson/berg,Tomas Berg\n' })).toHaveLength(1)
    expect(problemsOf(swap('sources.csv', 'Crates', 'Cra"tes'))).toHaveLength(1)
    expect(problemsOf(swap('links.csv', 'friend', '"friend'))).toHaveLength(1)
    expect(problemsOf(swap('claims.csv', 'line 2', '"line 2'))).toHaveLength(1)
  })

  it('asks for the file with the title', () => {
    const { 'case.csv': _, ...files } = SOUND
    expect(parseCase({ id: 'harbour', files }).problems).toEqual([
      {
        file: 'case.csv',
        line: null,
        column: null,
        code: null,
        message: 'the file is missing; expected one with the title of the case',
      },
    ])
  })

  it('reads any line ends, a byte order mark, blank lines and cells of several lines, and counts lines right', () => {
    const people =
      '\ufeffid,name,born\r\n\r\nperson/berg,"Tomas\r\nBerg",1968\r\n,,\r\nperson/wen, "Li ""Wen""" ,never\r\n'
    expect(problemsOf({ 'people.csv': people })).toEqual([`people.csv:6:born: “never” is no date; ${DATE}`])
    const { case: parsed } = parseCase({ id: 'x', files: { ...SOUND, 'people.csv': people.replace('never', '') } })
    expect(parsed?.entities.slice(0, 2).map(({ name, place }) => [name, place.line])).toEqual([
      ['Tomas\nBerg', 3],
      ['Li "Wen"', 6],
    ])
  })

  it('names the line of a quoting mistake after blank lines and cells of several lines', () => {
    const people = 'id,name,born\n\nperson/berg,"Tomas\n\nBerg",1968\n\nperson/wen,"Li" Wen,\n'
    expect(problemsOf({ 'people.csv': people })[0]).toMatch(/^people\.csv:7:-: text follows/)
  })

  it('leaves files alone that are no tables', () => {
    expect(problemsOf({ 'README.md': 'Hello', constructor: 'x' })).toEqual([])
  })

  it('keeps columns of any name in any script as properties', () => {
    const { case: parsed, problems } = parseCase({
      id: 'x',
      files: { ...SOUND, 'entities.csv': 'id,type,name,constructor,Флаг 2\nvessel/star,Vessel,Star,a yard,б\n' },
    })
    expect(problems).toEqual([])
    expect(parsed?.entities.at(-1)?.properties).toEqual({ constructor: 'a yard', 'Флаг 2': 'б' })
  })

  it('either reads a case or tells what is wrong, whatever the files hold', () => {
    const file = fc.constantFrom(...Object.keys(SOUND))
    const junk = fc.oneof(fc.string(), fc.constantFrom('"', ',', '\n', '\r\n', '\u0000', ';', '2022-13'))
    fc.assert(
      fc.property(file, fc.nat(), fc.nat({ max: 30 }), junk, (name, start, length, text) => {
        const sound = SOUND[name] ?? ''
        const at = start % (sound.length + 1)
        const broken = sound.slice(0, at) + text + sound.slice(at + length)
        const { case: parsed, problems } = parseCase({ id: 'x', files: { ...SOUND, [name]: broken } })
        expect(parsed === null).toBe(problems.length > 0)
        for (const { line } of problems) expect(line === null || line >= 1).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
