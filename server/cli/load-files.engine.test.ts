import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type CaseReport, LoadEvent } from '../../contract/cases.ts'
import { startServerProcess } from '../../tests/start-process.ts'
import { runHere } from './tests/run-here.ts'

/** Numbers, truth values and lists, which a detour by way of text would lose. */
const NETWORK = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="n" for="node" attr.name="label" attr.type="string"/>
<key id="t" for="node" attr.name="tonnage" attr.type="double"/>
<key id="s" for="node" attr.name="sunk" attr.type="boolean"/>
<key id="a" for="node" attr.name="flags" attr.type="string"><desc>list</desc></key>
<graph edgedefault="directed">
<node id="n1"><data key="n">Grey Heron</data><data key="t">1250.5</data><data key="s">false</data><data key="a">["NO","FI"]</data></node>
<node id="n2"><data key="n">Marram Pilots</data></node>
<edge source="n1" target="n2"/>
</graph>
</graphml>
`
const FILES = {
  'crew.csv': 'No.;Name;Born\n1;Ansa Korhonen;1971\n2;Bruno Ilves;1980\n',
  'works_for.csv': 'Who;Where;Since\n1;Saltmarsh Ferries;03/04/2015\n2;Saltmarsh Ferries;2016\n',
  'network.graphml': NETWORK,
}
const MAPPINGS = `tables:
  crew.csv: {rows: entities, columns: {id: "No.", name: Name, born: Born}, type: Person}
  works_for.csv:
    rows: links
    columns: {from: Who, to: Where, start: Since}
    type: EMPLOYED_BY
    toType: Organisation
    dates: day-first
`

let folder = ''
let server: ReturnType<typeof startServerProcess>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entourage-files-'))
  server = startServerProcess(join(folder, 'served'), { ENTOURAGE_CASES: 'none' })
  await server.url
})
afterAll(async () => {
  server.signal('SIGTERM')
  await server.ended
  await rm(folder, { recursive: true, force: true })
})

const entourage = (data: string, ...args: readonly string[]) => runHere(args, { ENTOURAGE_DATA: join(folder, data) })

/** What a store holds of the case, as one text that is the same for the same data. */
async function contentOf(data: string): Promise<string> {
  const out = join(folder, `${data}.cyjs`)
  expect(await entourage(data, 'export', '--case', 'crew', '--out', out)).toMatchObject({ code: 0 })
  return readFile(out, 'utf8')
}

/** As the page sends it. */
async function sendForm(files: readonly string[], options: object): Promise<CaseReport> {
  const form = new FormData()
  form.append('options', JSON.stringify(options))
  for (const file of files) form.append('files', new Blob([await readFile(file)]), basename(file))
  const answer = await fetch(new URL('/api/cases', await server.url), { method: 'POST', body: form })
  const last = LoadEvent.parse(JSON.parse((await answer.text()).trim().split('\n').at(-1) ?? ''))
  if (last.event !== 'report') throw new Error(JSON.stringify(last))
  return last.report
}

it('the same files become the same data from the page, through a server and on a store alone', async () => {
  const paths = Object.keys(FILES).map((name) => join(folder, name))
  const day = new Date('2021-03-04T05:06:07Z')
  for (const [name, text] of Object.entries(FILES)) {
    await writeFile(join(folder, name), text)
    await utimes(join(folder, name), day, day)
  }
  const map = join(folder, 'm.yml')
  await writeFile(map, MAPPINGS)

  const saved = join(folder, 'saved.yml')
  const load = ['load', ...paths, '--case', 'crew', '--title', 'Crew', '--map', map]
  const dry = await entourage('alone', ...load, '--dry-run', '--save-map', saved)
  expect([dry.code, dry.err, dry.out.split('\n').at(-2)]).toEqual([0, '', 'crew: no warnings'])
  expect(await readFile(saved, 'utf8')).toContain('works_for.csv:')
  expect((await entourage('alone', ...load.slice(0, -1), saved)).out).toMatch(/^crew: 5 entities added, 3 links added/m)
  const alone = await contentOf('alone')
  expect(alone).toContain('"tonnage":1250.5')
  expect(alone).toContain('"flags":["NO","FI"]')
  expect(alone).toContain('"start":"2015-04-03"')

  const mapping: unknown = parse(MAPPINGS)
  const modified = Object.fromEntries(Object.keys(FILES).map((name) => [name, '2021-03-04']))
  const report = await sendForm(paths, { id: 'crew', title: 'Crew', mapping, modified })
  expect(report).toMatchObject({ loaded: true, errors: [], changes: { entities: { added: 5 } } })
  expect(await contentOf('served')).toBe(alone)

  const again = await entourage('served', ...load)
  expect(again.out.split('\n').at(-2)).toBe('crew: nothing changed (no warnings)')
  expect(await contentOf('served')).toBe(alone)
})

it('all that is wrong is a table, in which no cell is a formula', async () => {
  const file = join(folder, 'broken.csv')
  await writeFile(file, 'name,born,=x,=x\nAda,2022-02-30,,\nBea,1970,,\n')
  const { code, out } = await entourage('alone', 'check', file, '--csv')
  expect(code).toBe(1)
  const [header, ...rows] = out.split('\n')
  expect(header).toBe('case,kind,file,line,column,code,found,expected,message')
  expect(rows[0]).toMatch(/^broken,mistake,\S+broken\.csv,1,'=x,,the column is there twice,another name,/)
  expect(rows[1]).toMatch(/^broken,mistake,\S+broken\.csv,2,born,,“2022-02-30” is no date,"one such as 2022, /)
})
