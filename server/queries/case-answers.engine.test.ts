/**
 * Answers of shipped queries about the shipped case, each worked out a second
 * time here: straight from the rows of its CSV files, and by nothing that the
 * product has. Both engines give the same answers (`contract.engine.test.ts`),
 * so one of them is enough.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embeddedEngine } from '../../tests/engines.ts'
import { loadUpload } from '../cases/load-upload.ts'
import { readCaseFolder } from '../cases/read-case-folder.ts'
import type { Graph } from '../graph/port.ts'
import { readSettings } from '../settings.ts'
import { openQueries } from './open-queries.ts'
import { runQuery } from './run-query.ts'

const FOLDER = join('cases', 'karakulov')

type Row = Readonly<Record<string, string>>

const rowsOf = (name: string): readonly Row[] =>
  parse<Row>(readFileSync(join(FOLDER, `${name}.csv`), 'utf8'), { columns: true, bom: true })
const byId = (rows: readonly Row[]) => new Map(rows.map((row) => [row.id ?? '', row]))

const [links, claims, people] = [rowsOf('links'), rowsOf('claims'), byId(rowsOf('people'))]
const sources = byId(rowsOf('sources'))
const entities = byId(['people', 'organisations', 'events', 'entities'].flatMap(rowsOf))
const linksById = byId(links)

const orNull = (cell: string | undefined): string | null => (cell === undefined || cell === '' ? null : cell)
const nameOf = (id: string | undefined): string => entities.get(id ?? '')?.name ?? ''
const titleOf = (claim: Row): string => sources.get(claim.source ?? '')?.title ?? ''

/** What a claim is about, as the queries name it. */
const subjectOf = ({ about = '' }: Row): string => {
  const link = linksById.get(about)
  return link === undefined ? nameOf(about) : `${nameOf(link.from)} – ${nameOf(link.to)}`
}

const sorted = (rows: readonly (readonly unknown[])[]): string[] => rows.map((row) => JSON.stringify(row)).toSorted()

describe('answers about the shipped case, beside its files', () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await embeddedEngine.open()
    expect((await loadUpload(graph, await readCaseFolder(FOLDER))).errors).toEqual([])
  })
  afterAll(() => graph?.close())

  /** The rows of these columns; nothing may have been cut off. */
  const ask = async (id: string, columns: readonly string[], parameters: Record<string, unknown> = {}) => {
    const shipped = openQueries(join('cypher', 'queries'))
    const { signal } = new AbortController()
    const limits = { ...readSettings({}).limits.ask, rows: 10_000 }
    const answer = await runQuery({ graph, shipped, limits, signal }, id, { parameters })
    expect(answer.limited).toBeNull()
    const at = columns.map((column) => answer.columns.indexOf(column))
    expect(at).not.toContain(-1)
    return { rows: answer.rows.map((row) => at.map((index) => row[index])), graph: answer.graph }
  }

  it('all-cases', async () => {
    const columns = ['matter', 'entitiesInIt', 'linksInIt', 'claims', 'sources']
    const [made] = rowsOf('case')
    expect((await ask('all-cases', columns)).rows).toEqual([
      [made?.title, entities.size, links.length, claims.length, sources.size],
    ])
  })

  it('not-named', async () => {
    const says = 'not named|not to be named|unnamed|anonym|without leave to speak|do not name|does not name'.split('|')
    const nameless = [...entities.values()].filter(({ name = '', summary = '' }) =>
      says.some((words) => `${name} ${summary}`.toLowerCase().includes(words)),
    )
    const expected = nameless.flatMap((speaker) =>
      claims
        .filter(({ said_by }) => said_by === speaker.id)
        .map((claim) => [
          speaker.name,
          subjectOf(claim),
          orNull(claim.property),
          orNull(claim.value),
          claim.stance,
          claim.text,
          titleOf(claim),
        ]),
    )
    expect(expected.length).toBeGreaterThan(0)
    const { rows } = await ask('not-named', ['speaker', 'about', 'property', 'value', 'stance', 'claim', 'source'])
    expect(sorted(rows)).toEqual(sorted(expected))
  })

  it('disputed', async () => {
    const plain = (text = ''): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
    /** One lies within the other, as a day does in its month, or one of them is missing. */
    const overlap = (one = '', other = ''): boolean => one.startsWith(other) || other.startsWith(one)
    const isDate = (text: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(text)
    const differ = (one: Row, other: Row): boolean => {
      const [a, b] = [plain(one.value), plain(other.value)]
      const agree = a === b || (isDate(a) && isDate(b) && overlap(a, b))
      const comparable = one.unit === '' || other.unit === '' || plain(one.unit) === plain(other.unit)
      return !agree && comparable && overlap(one.as_of, other.as_of)
    }
    const severalAtOnce = ['alias', 'citizenship', 'email', 'language', 'nationality', 'occupation', 'phone', 'website']
    const isDisputed = (claim: Row): boolean => {
      const same = claims.filter((other) => other.about === claim.about && other.property === claim.property)
      if (claim.property !== '' && severalAtOnce.includes(plain(claim.property))) return false
      return claim.property !== '' && same.some((other) => differ(claim, other))
    }
    // Nobody denies anything in this case: what is disputed differs.
    expect(claims.filter(({ stance }) => stance === 'denies' || stance === 'disputes')).toEqual([])
    const expected = claims.filter(isDisputed).map((claim) => {
      const source = sources.get(claim.source ?? '')
      const voice = orNull(nameOf(claim.said_by)) ?? orNull(source?.publisher) ?? source?.title
      return [subjectOf(claim), claim.property, claim.value, claim.stance, claim.text, voice, source?.title]
    })
    expect(expected.length).toBeGreaterThan(0)
    const { rows } = await ask('disputed', ['about', 'property', 'value', 'stance', 'claim', 'voice', 'source'])
    expect(sorted(rows)).toEqual(sorted(expected))
  })

  it('one-voice', async () => {
    const named = (name = ''): string => name.toLowerCase().replace(/^the /, '')
    const rootOf = (id = ''): string => {
      const origin = orNull(sources.get(id)?.origin)
      return origin === null ? id : rootOf(origin)
    }
    const voiceOf = ({ said_by: speaker = '', source }: Row): string => {
      if (people.has(speaker)) return speaker
      if (speaker !== '') return named(nameOf(speaker))
      const root = rootOf(source)
      return named(orNull(sources.get(root)?.publisher) ?? root)
    }
    const countVoices = (link: Row): number => {
      const about = claims.filter((claim) => claim.about === link.id)
      const asSuch = about.filter(({ property }) => property === '')
      return new Set((asSuch.length > 0 ? asSuch : about).map(voiceOf)).size
    }
    const expected = links.filter((link) => countVoices(link) === 1)
    expect(expected.length).toBeLessThan(links.length)
    const { rows, graph: drawn } = await ask('one-voice', ['from', 'link', 'to', 'role'])
    expect(sorted(rows)).toEqual(
      sorted(expected.map(({ from, type, to, role }) => [nameOf(from), type, nameOf(to), orNull(role)])),
    )
    expect(sorted(drawn.links.map(({ id }) => [id]))).toEqual(sorted(expected.map(({ id }) => [id])))
  })

  it('in-two-organisations, for every two where anybody was', async () => {
    const belongs = new Set(
      'EMPLOYED_BY MEMBER_OF LEADS DIRECTOR_OF DEPUTY_OF HOLDS_OFFICE_IN SERVES SERVED WORKS_FOR FOUNDED OWNS CONTROLS'.split(
        ' ',
      ),
    )
    const takesPart = new Set([...people.keys(), ...rowsOf('organisations').map(({ id = '' }) => id)])
    const places = links.filter(({ type = '', to = '' }) => belongs.has(type) && takesPart.has(to))
    const firstDay = (date: string): string => (date === '' ? '0000' : `${date}-01-01`.slice(0, 10))
    const lastDay = (date: string): string => (date === '' ? '9999' : `${date}${'-12-31'.slice(date.length - 4)}`)
    const meet = ({ start: from = '', end: to = '' }: Row, { start = '', end = '' }: Row): boolean =>
      firstDay(from) <= lastDay(end) && firstDay(start) <= lastDay(to)
    const pairs = places.flatMap((one) =>
      places.filter((other) => one.from === other.from && one.to !== other.to).map((other) => [one, other] as const),
    )
    const asked = new Map(
      pairs.map(([{ to: first = '' }, { to: second = '' }]) => [`${first} ${second}`, { first, second }]),
    )
    expect(asked.size).toBeGreaterThan(2)
    for (const { first, second } of asked.values()) {
      const expected = pairs
        .filter(([one, other]) => one.to === first && other.to === second && meet(one, other))
        .map(([one, other]) => [
          nameOf(one.from),
          ...[one, other].flatMap(({ role, start, end }) => [orNull(role), orNull(start), orNull(end)]),
        ])
      const columns = 'person firstRole firstSince firstUntil secondRole secondSince secondUntil'.split(' ')
      expect(sorted((await ask('in-two-organisations', columns, { first, second })).rows)).toEqual(sorted(expected))
    }
  })
})
