import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CaseReport } from '../../contract/cases.ts'
import { RunAnswer } from '../../contract/queries.ts'
import { findBuilt, startServerProcess } from '../../tests/start-process.ts'
import { writeServerFile } from '../server-file.ts'
import { type Ended, runHere } from './tests/run-here.ts'

const HARBOUR = 'tests/fixtures/harbour'
const QUERY = ['query', 'who-works-for', '--param', 'organisation=organisation/port-authority']

let folder = ''
let data = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entourage-cli-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))
beforeEach(async () => {
  data = await mkdtemp(join(folder, 'data-'))
})

const entourage = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  runHere(args, { ENTOURAGE_DATA: data, ...env })

/** Runs the command line as a process of its own, as a user does. */
async function startEntourage(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const child = spawn(process.execPath, [findBuilt('cli.js'), ...args], {
    env: { PATH: process.env.PATH ?? '', ENTOURAGE_DATA: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const [code] = z.tuple([z.number().nullable(), z.unknown()]).parse(await once(child, 'close'))
  return { code, out, err }
}

const reportsIn = ({ out }: Ended): CaseReport[] => z.array(CaseReport).parse(JSON.parse(out))

/** A copy of the case with one text in its people put in another's place. */
async function harbourWith(was: string, now: string): Promise<string> {
  const copy = join(await mkdtemp(join(folder, 'case-')), 'harbour')
  await cp(HARBOUR, copy, { recursive: true })
  const people = await readFile(join(copy, 'people.csv'), 'utf8')
  expect(people).toContain(was)
  await writeFile(join(copy, 'people.csv'), people.replace(was, now))
  return copy
}

/** Where the shapes of a picture are. */
const placesIn = (svg: string): readonly string[] => (svg.match(/<circle [^>]*>/g) ?? []).toSorted()

/** What holds whoever does the work. */
function itLoadsAndAsks(env: () => Readonly<Record<string, string>>): void {
  it('loads a case, loads a newer version of it, and answers queries about it', async () => {
    const first = await entourage(['load', HARBOUR], env())
    expect(first).toMatchObject({ code: 0 })
    expect(first.out).toMatch(/^harbour: .* \(no warnings, 7 waived\)\n$/)
    expect(first.err.split('\n')).toContain('harbour: comparing')
    expect(first.err).not.toContain('\r')

    const newer = await harbourWith('Harbour master of Nordhavn, twice', 'Harbour master')
    const wouldBe = await entourage(['check', newer], env())
    expect(wouldBe).toEqual({
      code: 0,
      out: 'harbour: no warnings, 7 waived; a load would mean: 1 entity changed\n',
      err: '',
    })
    const second = await entourage(['load', newer, '--json'], env())
    expect(reportsIn(second)).toMatchObject([{ changes: { entities: { added: 0, changed: 1, removed: 0 } } }])
    expect((await entourage(['load', newer], env())).out).toBe('harbour: nothing changed (no warnings, 7 waived)\n')
    expect(await entourage(['undo'], env())).toEqual({ code: 0, out: 'harbour: 1 entity changed\n', err: '' })
    expect(await entourage(['undo'], env())).toMatchObject({ code: 1, out: '' })
    const removed = await entourage(['remove', 'harbour'], env())
    expect(removed.out).toMatch(/^harbour: 16 entities removed, .*; the case is gone\n$/)
    expect((await entourage(['remove', 'harbour'], env())).err).toMatch(/no case with the id “harbour”/)
    expect((await entourage(['undo'], env())).out).toMatch(/^harbour: 16 entities added/)

    const table = await entourage(QUERY, env())
    expect(table.out.split('\n')[0]?.split(/ +/)).toEqual(['person', 'role', 'since', 'until', 'status'])
    expect(table.out).toMatch(/^Tomas Berg +harbour master +2014-02 +corroborated$/m)
    const recent = await entourage([...QUERY, '--param', 'from=2012', '--json'], env())
    expect(RunAnswer.parse(JSON.parse(recent.out)).rows).toHaveLength(2)
  })

  it('tells the mistakes of a case and loads nothing of it', async () => {
    const broken = await harbourWith('1968', '1968-02-30')
    const { code, out } = await entourage(['load', broken], env())
    expect(code).toBe(1)
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/harbour\/people\.csv:2: born: “1968-02-30” is no date; expected a year/) as string,
      'harbour: 1 mistake, nothing loaded',
      '',
    ])
    const checked = await entourage(['check', broken, '--json'], env())
    expect(checked.code).toBe(1)
    expect(reportsIn(checked)).toMatchObject([{ changes: null, errors: [{ file: 'people.csv', line: 2 }] }])
  })

  it('draws a case, opens the picture as a scene, and draws the scene', async () => {
    expect((await entourage(['load', HARBOUR], env())).code).toBe(0)
    const [whole, again, scene] = ['a.svg', 'b.pdf', 'c.svg'].map((name) => join(data, name))
    expect((await entourage(['export', '--case', 'harbour', '--out', whole ?? ''], env())).code).toBe(0)
    const opened = await entourage(['open', whole ?? ''], env())
    expect(opened).toMatchObject({ code: 0 })
    expect(opened.err).toMatch(/a\.svg: “.+” with \d+ entities, \d+ links, \d+ claims, \d+ sources; data of /)
    expect(opened.out).toMatch(/open\nhttp:\/\/[\d.]+:\d+\/#scene=scene\/\S+\n$/i)
    const [, id = ''] = /#scene=(\S+)/.exec(opened.out) ?? []
    const drawn = await entourage(['export', '--scene', id, '--out', scene ?? '', '--title', 'Kept'], env())
    expect(drawn).toMatchObject({ code: 0 })
    expect(placesIn(await readFile(scene ?? '', 'utf8'))).toEqual(placesIn(await readFile(whole ?? '', 'utf8')))
    expect(await readFile(scene ?? '', 'utf8')).toContain('<title id="title">Kept</title>')
    expect((await entourage(['open', scene ?? '', '--out', again ?? ''], env())).code).toBe(0)

    const [ofCase, ofScene] = ['a.graphml', 'b.graphml'].map((name) => join(data, name))
    expect((await entourage(['export', '--case', 'harbour', '--out', ofCase ?? ''], env())).code).toBe(0)
    expect((await entourage(['export', '--scene', id, '--out', ofScene ?? ''], env())).code).toBe(0)
    const idsIn = (xml: string) => [...xml.matchAll(/<(?:node|edge) id="([^"]+)"/g)].map(([, one]) => one)
    expect(idsIn(await readFile(ofScene ?? '', 'utf8'))).toEqual(idsIn(await readFile(ofCase ?? '', 'utf8')))
    expect((await readFile(again ?? '')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('says what is wrong with a scene or a picture that cannot be had, and leaves no file', async () => {
    expect((await entourage(['load', HARBOUR], env())).code).toBe(0)
    const out = join(data, 'none.svg')
    const missing = await entourage(['export', '--scene', 'Nowhere', '--out', out], env())
    expect([missing.code, missing.err]).toEqual([1, expect.stringMatching(/^There is no scene “Nowhere”\./) as string])
    await expect(readFile(out)).rejects.toThrow('ENOENT')
    const text = join(data, 'notes.txt')
    await writeFile(text, 'no picture')
    expect((await entourage(['open', text], env())).err).toContain('notes.txt: This file is no PNG, SVG, PDF or HTML.')
    expect((await entourage(['open', join(data, 'gone.png')], env())).err).toContain(
      'cannot be read. Is the name right?',
    )
  })

  it('runs a statement of one’s own from a file, through the guard', async () => {
    expect((await entourage(['load', HARBOUR], env())).code).toBe(0)
    const file = join(data, 'own.cypher')
    const asked = async (text: string, ...args: string[]) => {
      await writeFile(file, text)
      return entourage(['query', '--file', file, ...args], env())
    }
    const plain = await asked(
      'MATCH (v:Vessel) RETURN v.name AS name ORDER BY name LIMIT $n',
      '-p',
      'n=1',
      '--format',
      'csv',
    )
    expect(plain).toEqual({ code: 0, out: 'name\nGrey Heron\n', err: '' })
    const header = '// name: own\n// title: Own\n// about: Own.\n// param n: integer, default 7\n// result: table\n'
    expect((await asked(`${header}RETURN $n AS n`, '--format', 'csv')).out).toBe('n\n7\n')
    const refused = await asked('MATCH (v:Vessel)\nDETACH DELETE v')
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain(`${file}:2:1: `)
    expect((await asked("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line AS line")).code).toBe(1)
    expect((await asked('MATCH (v:Vessel) RETURN count(v) AS number', '--format', 'csv')).out).toBe('number\n2\n')
    expect((await asked('// name: own\n// oh')).err).toContain(`${file}:2: `)
    expect((await entourage(['query', '--file', join(data, 'none.cypher')], env())).err).toContain('cannot be read')
  })

  it('tells what is wrong with a query', async () => {
    const unknown = await entourage(['query', 'nowhere'], env())
    expect(unknown).toMatchObject({ code: 1, out: '' })
    expect(unknown.err).toMatch(/^There is no query “nowhere”\. There are: .*who-works-for/)
    const empty = await entourage(['query', 'who-works-for'], env())
    expect(empty.code).toBe(1)
    expect(empty.err).toContain('organisation')
    expect((await entourage([...QUERY, '-p', 'from=then'], env())).err).toContain('from')
  })
}

describe('the command line on the embedded engine', () => {
  itLoadsAndAsks(() => ({}))

  it('runs as a process of its own', async () => {
    const { code, out, err } = await startEntourage(['load', HARBOUR])
    expect([code, out.split(':')[0], err.includes('\r')]).toEqual([0, 'harbour', false])
  })

  it('checks a case without making a store', async () => {
    const nowhere = join(data, 'not-there')
    const { code, out } = await entourage(['check', HARBOUR], { ENTOURAGE_DATA: nowhere })
    expect([code, out]).toEqual([0, 'harbour: no warnings, 7 waived\n'])
    expect((await entourage(['check', nowhere])).err).toMatch(/there is no such file or folder/)
  })

  it('does not take two cases of one name', async () => {
    const { code, err } = await entourage(['load', HARBOUR, await harbourWith('1968', '1969')])
    expect([code, err]).toEqual([1, expect.stringMatching(/^Two of the folders are called “harbour”/) as string])
  })

  it('ends with an error when warnings count', async () => {
    const lonely = await harbourWith('person/li-wen,', 'person/nobody,Nobody,,,,,\nperson/li-wen,')
    expect((await entourage(['check', lonely])).code).toBe(0)
    const strict = await entourage(['check', lonely, '--strict'])
    expect(strict.code).toBe(1)
    expect(strict.out).toContain('W3: “person/nobody” has no links')
  })

  it('helps, and says what it did not understand', async () => {
    const help = await startEntourage(['load', '--help'])
    expect(help).toMatchObject({ code: 0, err: '' })
    expect(help.out).toMatch(/^entourage load FOLDER…/)
    expect(await startEntourage(['fly'])).toEqual({
      code: 2,
      out: '',
      err: '“fly” is no command; expected load, check, remove, undo, query, export or open.\n“entourage --help” lists the commands.\n',
    })
    expect((await entourage(['load', HARBOUR], { PORT: 'many' })).code).toBe(2)
  })
})

describe('the command line beside a running server', () => {
  let server: ReturnType<typeof startServerProcess>
  let served = ''

  beforeAll(async () => {
    served = await mkdtemp(join(folder, 'served-'))
    server = startServerProcess(served, { ENTOURAGE_CASES: 'none' })
    await server.url
  })
  afterAll(async () => {
    server.signal('SIGTERM')
    await server.ended
  })

  itLoadsAndAsks(() => ({ ENTOURAGE_DATA: served }))
})

describe('the command line on another store', () => {
  it('keeps nothing of a picture whose case it never had, and draws what is in the file', async () => {
    const picture = join(data, 'a.png')
    expect((await entourage(['load', HARBOUR])).code).toBe(0)
    expect((await entourage(['export', '--case', 'harbour', '--out', picture])).code).toBe(0)
    const elsewhere = { ENTOURAGE_DATA: join(data, 'elsewhere') }
    const { code, out, err } = await entourage(['open', picture], elsewhere)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('The data here have none of it, so that it can only be looked at')
    const drawn = await entourage(['open', picture, '--out', join(data, 'b.svg')], elsewhere)
    expect(drawn.code).toBe(0)
    expect(await readFile(join(data, 'b.svg'), 'utf8')).toContain('<svg ')
  })
})

describe('the command line without a database', () => {
  it('says that the server does not answer', async () => {
    await writeServerFile(data, { url: 'http://127.0.0.1:9', pid: process.pid })
    const { code, err } = await entourage(['load', HARBOUR])
    expect([code, err]).toEqual([
      3,
      'The server at http://127.0.0.1:9 does not answer. Wait until it does, or stop it and try again.\n',
    ])
    const checked = await entourage(['check', HARBOUR])
    expect([checked.code, checked.out]).toEqual([0, 'harbour: no warnings, 7 waived\n'])
    expect(checked.err).toMatch(/^What a load would change is not known: The server at/)
  })

  it('says that Neo4j does not answer, and asks no server then', async () => {
    await writeServerFile(data, { url: 'http://127.0.0.1:9', pid: process.pid })
    const { code, out, err } = await entourage(QUERY, { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'secret' })
    expect([code, out]).toEqual([3, ''])
    expect(err).toContain('127.0.0.1:9')
    expect(err).not.toContain('secret')
  })
})
