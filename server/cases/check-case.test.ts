import { describe, expect, it } from 'vitest'
import { checkCase } from './check-case.ts'
import { newReport } from './new-report.ts'
import { readCaseFolder } from './read-case-folder.ts'

const CLAIMS = 'id,about,property,value,unit,as_of,text,stance,source,locator\n'

/** Two people who know each other, a source, and what a test adds. */
const files = (more: Readonly<Record<string, string>>): Record<string, string> => ({
  'case.csv': 'title\nThe landing\n',
  'people.csv': 'id,name,aliases\nperson/berg,Tomas Berg,\nperson/wen,Li Wen,\n',
  'links.csv': 'id,from,type,to\nlink/a,person/berg,KNOWS,person/wen\n',
  'sources.csv': 'id,title\nsource/post,Crates\nsource/radio,News\n',
  'claims.csv': `${CLAIMS}claim/1,link/a,,,,,They know each other,reports,source/post,line 1\n`,
  ...more,
})

const check = (more: Readonly<Record<string, string>>) => {
  const { report } = checkCase({ id: 'harbour', files: files(more) })
  expect(report.errors).toEqual([])
  return report
}

const warningsOf = (more: Readonly<Record<string, string>>): string[] =>
  check(more).warnings.map(({ file, line, code, message }) => `${code} ${file}:${line}: ${message}`)

const claims = (...rows: readonly string[]): Record<string, string> => ({
  'claims.csv': `${CLAIMS}claim/1,link/a,,,,,They know each other,reports,source/post,line 1\n${rows.join('\n')}\n`,
})

describe('checkCase', () => {
  it('finds nothing in a sound case', () => {
    expect(check({})).toEqual({ ...newReport('harbour'), title: 'The landing' })
  })

  it('warns of a link on one claim when another passage speaks of both its ends (W1)', () => {
    const about = (id: string, source: string): string => `c/${id},${id},mood,glad,,,Is glad,reports,${source},line 2`
    expect(warningsOf(claims(about('person/berg', 'source/radio'), about('person/wen', 'source/radio')))).toEqual([
      'W1 links.csv:2: the link rests on one claim, but source/radio, line 2 speaks of both its ends; does it say so too?',
    ])
    expect(warningsOf(claims(about('person/berg', 'source/radio'), about('person/wen', 'source/post')))).toEqual([])
    const second = 'claim/2,link/a,,,,,They do know each other,reports,source/radio,line 2'
    expect(
      warningsOf(claims(second, about('person/berg', 'source/radio'), about('person/wen', 'source/radio'))),
    ).toEqual([])
  })

  it.each([
    ['40,crates,', 'W2 claims.csv:3: the value “40” has no date (as_of)'],
    ['hardly any,,2021', null],
    ['more than six,,2021', 'W2 claims.csv:3: the value “more than six” has no unit'],
    ['10 000,,', 'W2 claims.csv:3: the value “10 000” has no unit and no date (as_of)'],
    ['40,crates,2021', null],
    ['2021-03,,', null],
    ['none,,', null],
  ])('warns of a quantity without a unit or a date: %s (W2)', (value, warning) => {
    const found = warningsOf(claims(`claim/2,person/berg,crates,${value},Some crates,reports,source/post,line 3`))
    expect(found).toEqual(warning === null ? [] : [warning])
  })

  it('warns of an entity without links (W3)', () => {
    const people = 'id,name\nperson/berg,Tomas Berg\nperson/wen,Li Wen\nperson/marsh,Ilva Marsh\n'
    expect(warningsOf({ 'people.csv': people })).toEqual(['W3 people.csv:4: “person/marsh” has no links'])
  })

  it('warns of two entities with one name in any spelling or script (W4)', () => {
    const people = 'id,name,aliases\nperson/berg,Tomas Berg,\nperson/wen,Tomás Bérg,Томас Берг;T. B.\n'
    expect(warningsOf({ 'people.csv': people })).toEqual([
      'W4 people.csv:3: “Tomás Bérg” is also a name of “person/berg” (people.csv line 2); are they the same?',
    ])
  })

  it('warns of an event without a date (W5)', () => {
    const events = 'id,name,start\nevent/landing,Landing,\nevent/strike,Strike,2019\n'
    const links = 'id,from,type,to\nlink/a,event/strike,KNOWS,event/landing\n'
    expect(warningsOf({ 'people.csv': 'id,name\n', 'events.csv': events, 'links.csv': links })).toEqual([
      'W5 events.csv:2: the event “event/landing” has no date',
    ])
  })

  it('counts a waived warning instead of telling it, whichever of the two doubles the waiver names', () => {
    const people = 'id,name\nperson/berg,Tomas Berg\nperson/wen,Tomas Berg\n'
    for (const id of ['person/berg', 'person/wen']) {
      const waivers = `warning,about,reason\nW4,${id},Father and son\n`
      expect(check({ 'people.csv': people, 'waivers.csv': waivers })).toMatchObject({ warnings: [], waived: 1 })
    }
  })

  it('warns of a waiver that waives nothing (W6)', () => {
    expect(warningsOf({ 'waivers.csv': 'warning,about,reason\nW3,person/berg,Was alone once\n' })).toEqual([
      'W6 waivers.csv:2: there is no warning W3 about “person/berg”; the waiver can go',
    ])
  })

  it('tells errors alone when there are any', () => {
    const { case: none, report } = checkCase({ id: 'x', files: files({ 'events.csv': 'id,name\n,Landing\n' }) })
    expect(none).toBeNull()
    expect(report.errors).toHaveLength(1)
    expect(report.warnings).toEqual([])
  })

  it.each(['tests/fixtures/harbour', 'cases/karakulov'])(
    'finds no error and no warning that is not waived in %s',
    async (folder) => {
      const { report } = checkCase(await readCaseFolder(folder))
      expect([...report.errors, ...report.warnings]).toEqual([])
    },
  )
})
