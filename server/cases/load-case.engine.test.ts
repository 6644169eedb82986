import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type CaseReport, UploadOptions } from '../../contract/cases.ts'
import { engines } from '../../tests/engines.ts'
import type { Graph } from '../graph/port.ts'
import type { CaseUpload } from './case-upload.ts'
import { checkFiles, checkUpload, loadFiles, loadUpload } from './load-upload.ts'
import { readCaseFolder } from './read-case-folder.ts'
import { toInputFiles } from './read-input.ts'
import { removeCase } from './remove-case.ts'
import { undoLoad } from './undo-load.ts'

const HARBOUR = 'tests/fixtures/harbour'
const NOTHING = { added: 0, changed: 0, removed: 0 }
const NO_CHANGES = { entities: NOTHING, links: NOTHING, claims: NOTHING, sources: NOTHING }

const Anything = z.record(z.string(), z.unknown())

/** The case with some text in its files put in another's place; fails when it is not there. */
function edit(
  upload: CaseUpload,
  file: string,
  ...edits: readonly (readonly [was: string, now: string])[]
): CaseUpload {
  const text = edits.reduce((edited, [was, now]) => {
    if (!edited.includes(was)) throw new Error(`${file} holds no “${was}”`)
    return edited.replace(was, now)
  }, upload.files[file] ?? '')
  return { ...upload, files: { ...upload.files, [file]: text } }
}

/** Leaves out every line of a file that holds one of these. */
const without = (upload: CaseUpload, file: string, ...found: readonly string[]): CaseUpload => ({
  ...upload,
  files: {
    ...upload.files,
    [file]: (upload.files[file] ?? '')
      .split('\n')
      .filter((line) => !found.some((one) => line.includes(one)))
      .join('\n'),
  },
})

/** A second case about the same ship and its captain, with one more voice on his command. */
const SHIPYARD: CaseUpload = {
  id: 'shipyard',
  files: {
    'case.csv': 'title\nThe shipyard\n',
    'people.csv':
      "id,name,aliases,summary,born,nationality,occupation\nperson/petro-vashchuk,Petro Vashchuk,Петро Ващук;Piotr Waszczuk,Captain of the Meridian Star,1974-05,Ukrainian,ship's captain\n",
    'organisations.csv': 'id,name\norganisation/yard,Nordhavn Yard\n',
    'entities.csv':
      'id,type,name,aliases,summary,imo,flag\nvessel/meridian-star,Vessel,Meridian Star,Звезда Меридиана,A small freighter,9999011,Nordland\n',
    'links.csv':
      'id,from,type,to,role,start,end\n' +
      'link/vashchuk-commands-star,person/petro-vashchuk,COMMANDS,vessel/meridian-star,captain,2018,2021-06\n' +
      'link/yard-built-star,organisation/yard,BUILT,vessel/meridian-star,,2009,\n',
    'sources.csv': 'id,title,publisher\nsource/yard-list,Ships we built,Nordhavn Yard\n',
    'claims.csv':
      'id,about,property,value,text,stance,said_by,source\n' +
      'claim/yard-built,link/yard-built-star,,,They built it,reports,,source/yard-list\n' +
      'claim/yard-captain,link/vashchuk-commands-star,,,The list names the captain,confirms,,source/yard-list\n' +
      'claim/yard-length,vessel/meridian-star,length,75,They built it 75 metres long,reports,,source/yard-list\n',
  },
}

for (const engine of engines()) {
  describe(`loadCase on ${engine.name}`, () => {
    let graph: Graph
    let harbour: CaseUpload

    beforeAll(async () => {
      graph = await engine.open()
      harbour = await readCaseFolder(HARBOUR)
    })
    afterAll(() => graph.close())
    beforeEach(async () => {
      for (const { id } of await graph.read('stored-cases', {}, z.object({ id: z.string() })))
        await removeCase(graph, id)
    })

    const load = async (upload: CaseUpload): Promise<CaseReport> => {
      const report = await loadUpload(graph, upload)
      expect(report.errors).toEqual([])
      return report
    }

    /** Everything in the store that a load writes, apart from when. */
    const dump = async (): Promise<Record<string, unknown>> => {
      const cases = await graph.read('stored-cases', {}, z.object({ id: z.string(), properties: Anything }))
      const ids = async (statement: string): Promise<{ id: string; from?: string | undefined }[]> => {
        const Row = z.object({ id: z.string(), from: z.string().optional() })
        const rows = await Promise.all(
          cases.map(({ id }) => graph.read(statement, { caseId: id, after: '', limit: 10_000 }, Row)),
        )
        return [...new Map(rows.flat().map((row) => [row.id, row])).values()]
      }
      const links = await ids('link-ends-of-case')
      const of = (rows: { id: string }[]) => ({ ids: rows.map(({ id }) => id) })
      return {
        cases: cases.map(({ id, properties }) => ({ id, properties: { ...properties, loadedAt: null } })),
        entities: await graph.read('stored-entities', of(await ids('entity-ids-of-case')), Anything),
        links: await graph.read(
          'stored-links',
          { rows: links.map(({ id, from }) => ({ from, links: { [id]: true } })) },
          Anything,
        ),
        claims: await graph.read('stored-claims', of(await ids('claim-ids-of-case')), Anything),
        sources: await graph.read('stored-sources', {}, Anything),
      }
    }

    const version = async (): Promise<string | undefined> => {
      const [row] = await graph.read('data-version', {}, z.object({ dataVersion: z.string() }))
      return row?.dataVersion
    }

    const Stored = z.object({ properties: Anything })
    const entity = async (id: string): Promise<Record<string, unknown> | undefined> =>
      (await graph.read('stored-entities', { ids: [id] }, Stored.extend({ type: z.string() }))).map(
        ({ type, properties }) => ({ type, ...properties }),
      )[0]
    const link = async (from: string, id: string): Promise<Record<string, unknown> | undefined> =>
      (await graph.read('stored-links', { rows: [{ from, links: { [id]: true } }] }, Stored))[0]?.properties
    const claim = async (id: string): Promise<Record<string, unknown> | undefined> =>
      (await graph.read('stored-claims', { ids: [id] }, Stored))[0]?.properties

    it('stores entities, links, claims and sources with what is derived from them', async () => {
      const report = await load(harbour)
      expect(report).toMatchObject({
        id: 'harbour',
        warnings: [],
        changes: { entities: { added: 16 }, links: { added: 26 }, claims: { added: 58 }, sources: { added: 8 } },
      })
      expect(await entity('person/tomas-berg')).toMatchObject({
        type: 'Person',
        name: 'Tomas Berg',
        aliases: ['Tómas Berg', 'T. Berg'],
        born: '1968',
        cases: ['harbour'],
        degree: 7,
        neighbours: 4,
      })
      expect(await entity('vessel/meridian-star')).toMatchObject({
        type: 'Vessel',
        imo: '9999011',
        aliases: ['Звезда Меридиана'],
      })
      expect(await entity('event/night-landing')).toMatchObject({ latitude: 59.91, start: '2021-03-14' })
      expect((await entity('event/dock-strike'))?.['end']).toBeUndefined()
      expect((await entity('person/petro-vashchuk'))?.['searchText']).toContain('vashchuk')

      const status = async (from: string, id: string) => {
        const { status: found, voices } = (await link(from, id)) ?? {}
        return [found, voices]
      }
      expect(await status('person/tomas-berg', 'link/berg-port-second')).toEqual(['corroborated', 2])
      expect(await status('person/tomas-berg', 'link/berg-port-first')).toEqual(['single-source', 1])
      expect(await status('person/eleni-markou', 'link/markou-leads-blue-tern')).toEqual(['single-source', 1])
      expect(await status('organisation/blue-tern', 'link/blue-tern-owns-star')).toEqual(['confirmed', 2])
      expect(await status('person/li-wen', 'link/li-landing')).toEqual(['alleged', 1])
      expect(await status('person/tomas-berg', 'link/berg-landing')).toEqual(['disputed', 1])
      expect((await link('person/li-wen', 'link/li-landing'))?.['reason']).toBe(
        'alleged: 3 outlets, all quoting Eleni Markou',
      )
      expect(await link('person/eleni-markou', 'link/markou-owns-blue-tern')).toMatchObject({
        share: '40 %',
        status: 'confirmed',
      })

      expect(await claim('claim/star-length-radio')).toMatchObject({
        status: 'disputed',
        value: '90',
        about: 'vessel/meridian-star',
      })
      expect(await claim('claim/star-crew-june')).toMatchObject({
        status: 'alleged',
        asOf: '2021-06',
        saidBy: 'person/petro-vashchuk',
      })
      expect(await claim('claim/landing-date-radio')).toMatchObject({ status: 'single-source' })
      expect(await claim('claim/li-landing-radio')).toMatchObject({
        via: ['person/petro-vashchuk', 'organisation/harbour-post'],
        from: 'person/li-wen',
        to: 'event/night-landing',
      })
      expect((await dump())['cases']).toEqual([
        {
          id: 'harbour',
          properties: expect.objectContaining({
            title: 'The night landing at Nordhavn',
            entities: 16,
            links: 26,
            claims: 58,
            sources: 8,
          }) as unknown,
        },
      ])
    })

    it('changes nothing when the same case is loaded again', async () => {
      await load(harbour)
      const [before, versionBefore] = [await dump(), await version()]
      expect((await load(harbour)).changes).toEqual(NO_CHANGES)
      expect(await dump()).toEqual(before)
      expect(await version()).toBe(versionBefore)
      expect((await checkUpload(graph, harbour)).changes).toEqual(NO_CHANGES)
    })

    it('adds, changes and removes exactly what a newer version says, and back', async () => {
      const newer = [
        (case_: CaseUpload) =>
          edit(
            case_,
            'people.csv',
            ['Harbour master of Nordhavn, twice', 'Was harbour master'],
            ['T. Berg', 'Thomas Berg'],
          ),
        (case_: CaseUpload) => edit(case_, 'people.csv', ['1974-05,Ukrainian', ',']),
        (case_: CaseUpload) => edit(case_, 'entities.csv', ['vessel/grey-heron,Vessel', 'vessel/grey-heron,PilotBoat']),
        (case_: CaseUpload) =>
          edit(
            case_,
            'links.csv',
            ['captain,2018,2021-06', 'captain,2018,2021-05'],
            ['organisation/blue-tern,OWNS,vessel', 'organisation/blue-tern,OPERATES,vessel'],
          ),
        (case_: CaseUpload) =>
          edit(case_, 'links.csv', [
            'person/li-wen,FUNDS,person/eleni-markou',
            'person/li-wen,FUNDS,person/tomas-berg',
          ]),
        (case_: CaseUpload) =>
          edit(
            case_,
            'claims.csv',
            ['reports,,,source/radio-nine,minute 2', 'reports,,,source/leaflet,'],
            ['source/post-crates,paragraph 5', 'source/post-crates,paragraph 6'],
          ),
        (case_: CaseUpload) => without(case_, 'claims.csv', 'event/dock-strike', 'strike-port', 'berg-landing-denied'),
        (case_: CaseUpload) => without(case_, 'links.csv', 'strike-port'),
        (case_: CaseUpload) => without(case_, 'events.csv', 'event/dock-strike'),
        (case_: CaseUpload) => edit(case_, 'sources.csv', ["Nine o'clock news", "Ten o'clock news"]),
        (case_: CaseUpload) => edit(case_, 'case.csv', ['The night landing', 'The landing']),
      ].reduce((edited, change) => change(edited), harbour)

      await load(harbour)
      const before = await dump()
      const checked = await checkUpload(graph, newer)
      expect(await dump()).toEqual(before)
      const { changes } = await load(newer)
      expect(checked.changes).toEqual(changes)
      expect(changes).toEqual({
        entities: { added: 0, changed: 3, removed: 1 },
        links: { added: 0, changed: 3, removed: 1 },
        claims: { added: 0, changed: 2, removed: 3 },
        sources: { added: 0, changed: 1, removed: 0 },
      })
      expect(await entity('person/petro-vashchuk')).not.toHaveProperty('born')
      expect(await entity('vessel/grey-heron')).toMatchObject({ type: 'PilotBoat', degree: 2 })
      expect(await entity('event/dock-strike')).toBeUndefined()
      expect(await entity('person/tomas-berg')).toMatchObject({ degree: 8, neighbours: 5 })
      expect(await link('person/tomas-berg', 'link/berg-landing')).toMatchObject({ status: 'alleged' })

      // A store that was brought to this version by a difference is the same as one that never held another.
      const updated = await dump()
      await removeCase(graph, 'harbour')
      await load(newer)
      expect(await dump()).toEqual(updated)
      await load(harbour)
      expect(await dump()).toEqual(before)
    })

    it('loads nothing of a case with a mistake', async () => {
      await load(harbour)
      const [before, versionBefore] = [await dump(), await version()]
      const broken = edit(edit(harbour, 'people.csv', ['1968', '1968-13']), 'case.csv', ['The night', 'One night'])
      const report = await loadUpload(graph, broken)
      expect(report).toMatchObject({ changes: null, errors: [{ file: 'people.csv', line: 2, column: 'born' }] })
      expect(await dump()).toEqual(before)
      expect(await version()).toBe(versionBefore)
    })

    it('rolls everything back when something fails in the middle', async () => {
      await load(harbour)
      const [before, versionBefore] = [await dump(), await version()]
      const newer = without(edit(harbour, 'people.csv', ['Harbour master', 'Master']), 'claims.csv', 'star-length-post')
      const failing: Graph = {
        ...graph,
        write: (work) =>
          graph.write(({ run }) =>
            work({
              run: (statement, ...rest) => {
                if (statement === 'save-case') throw new Error('the cable was pulled')
                return run(statement, ...rest)
              },
            }),
          ),
      }
      await expect(loadUpload(failing, newer)).rejects.toThrow('the cable was pulled')
      expect(await dump()).toEqual(before)
      expect(await version()).toBe(versionBefore)
      expect((await load(newer)).changes).toMatchObject({ entities: { changed: 1 }, claims: { removed: 1 } })
    })

    it('keeps what two cases share once, and weighs the claims of both', async () => {
      await load(harbour)
      const alone = await dump()
      const { changes } = await load(SHIPYARD)
      expect(changes).toMatchObject({
        entities: { added: 3 },
        links: { added: 2 },
        claims: { added: 3 },
        sources: { added: 1 },
      })
      expect(await entity('vessel/meridian-star')).toMatchObject({
        cases: ['harbour', 'shipyard'],
        degree: 5,
        neighbours: 5,
      })
      expect(await link('person/petro-vashchuk', 'link/vashchuk-commands-star')).toMatchObject({
        cases: ['harbour', 'shipyard'],
        status: 'confirmed',
        voices: 3,
      })
      expect(await claim('claim/vashchuk-star')).toMatchObject({ status: 'confirmed', cases: ['harbour'] })
      expect(await claim('claim/yard-length')).toMatchObject({ status: 'disputed' })

      for (const upload of [harbour, SHIPYARD]) expect((await load(upload)).changes).toEqual(NO_CHANGES)

      await removeCase(graph, 'shipyard')
      expect(await dump()).toEqual(alone)
    })

    it('gives the same store in whatever order cases come', async () => {
      await load(harbour)
      await load(SHIPYARD)
      const one = await dump()
      await removeCase(graph, 'harbour')
      expect(await entity('person/tomas-berg')).toBeUndefined()
      expect(await link('person/petro-vashchuk', 'link/vashchuk-commands-star')).toMatchObject({
        status: 'confirmed',
        voices: 1,
      })
      expect(await claim('claim/yard-length')).toMatchObject({ status: 'single-source' })
      await load(harbour)
      expect(await dump()).toEqual(one)
    })

    it('derives again what a change in one case means for another', async () => {
      await load(harbour)
      const relaying = {
        id: 'relays',
        files: {
          'case.csv': 'title\nRelays\n',
          'sources.csv': (harbour.files['sources.csv'] ?? '').replace(
            'Track of the Meridian Star,Coast Watch,,2021-05,https://coastwatch.example/star,',
            'Track of the Meridian Star,Coast Watch,,2021-05,https://coastwatch.example/star,source/post-crates',
          ),
        },
      }
      expect(await claim('claim/star-landing-post')).toMatchObject({ status: 'confirmed' })
      expect((await link('vessel/meridian-star', 'link/star-landing'))?.['voices']).toBe(2)
      await load(relaying)
      expect((await link('vessel/meridian-star', 'link/star-landing'))?.['voices']).toBe(1)
    })

    it('finds who is likely there already, and takes the id over of whom somebody calls the same', async () => {
      await load(harbour)
      const before = await dump()
      const pilots: CaseUpload = {
        id: 'pilots',
        files: {
          'case.csv': 'title,start\nThe pilots,person/p1\n',
          'people.csv':
            'id,name,born,nationality,nickname\nperson/p1,Petró Vashchuk,,Other,Petya\nperson/p2,Petro Vaschuk,1974,,\nperson/p3,Petro Vashchuk,1980,,\nperson/p4,Somebody Else,,,\n',
          'links.csv': 'id,from,type,to\nlink/p,person/p4,KNOWS,person/p1\n',
          'sources.csv': 'id,title\nsource/pilots,A list of pilots\n',
          'claims.csv':
            'id,about,text,stance,said_by,source\nclaim/p,link/p,They know each other,reports,person/p1,source/pilots\n',
        },
      }
      const files = toInputFiles(pilots)
      const options = UploadOptions.parse({ id: 'pilots' })
      const checked = await checkFiles(graph, { files, options })
      expect(checked.duplicates.map(({ id, of }) => [id, of.id])).toEqual([['person/p1', 'person/petro-vashchuk']])
      expect(checked.duplicates[0]?.why).toBe('Both are called “Petro Vashchuk”.')
      expect(checked).toMatchObject({ loaded: false, undated: 0, changes: { entities: { added: 4 } } })
      expect(checked.records?.links.added).toEqual([
        { id: 'link/p', name: 'Somebody Else – Petró Vashchuk', type: 'KNOWS' },
      ])
      expect(checked.preview?.links).toMatchObject([{ from: 'person/p4', to: 'person/p1', status: 'alleged' }])
      expect(await dump()).toEqual(before)

      const same = { 'person/p1': 'person/petro-vashchuk' }
      const loaded = await loadFiles(graph, { files, options: { ...options, same } })
      expect(loaded).toMatchObject({ loaded: true, changes: { entities: { added: 4 }, links: { added: 1 } } })
      expect(await entity('person/p1')).toBeUndefined()
      expect(await entity('person/petro-vashchuk')).toMatchObject({
        name: 'Petro Vashchuk',
        aliases: expect.arrayContaining(['Petró Vashchuk', 'Piotr Waszczuk']) as unknown,
        nationality: 'Ukrainian',
        nickname: 'Petya',
        cases: ['harbour', 'pilots'],
        degree: 5,
      })
      expect(await claim('claim/p')).toMatchObject({ saidBy: 'person/petro-vashchuk', to: 'person/petro-vashchuk' })
      expect((await loadFiles(graph, { files, options: { ...options, same } })).changes).toEqual(NO_CHANGES)
      await undoLoad(graph)
      expect(await dump()).toEqual(before)

      const wrong = { 'person/p1': 'person/nobody', 'person/p9': 'person/petro-vashchuk' }
      await expect(checkFiles(graph, { files, options: { ...options, same: wrong } })).rejects.toMatchObject({
        code: 'bad-request',
        details: [{ field: 'same.person/p1' }, { field: 'same.person/p9' }],
      })
    })

    it('tells progress by stage and never backwards', async () => {
      const told: string[] = []
      const last = new Map<string, number>()
      await loadUpload(graph, harbour, (stage, done, total) => {
        expect(done).toBeLessThanOrEqual(total)
        expect(done).toBeGreaterThanOrEqual(last.get(stage) ?? 0)
        last.set(stage, done)
        if (told.at(-1) !== stage) told.push(stage)
      })
      expect(told).toEqual([
        'reading',
        'checking',
        'comparing',
        'writing sources',
        'writing entities',
        'writing links',
        'writing claims',
        'saving',
      ])
      expect(last.get('writing claims')).toBe(58)
    })

    it('loads the shipped case, and changes nothing when it is loaded again', async () => {
      const shipped = await readCaseFolder('cases/karakulov')
      expect(await load(shipped)).toMatchObject({ warnings: [], changes: { entities: { changed: 0, removed: 0 } } })
      expect((await load(shipped)).changes).toEqual(NO_CHANGES)
    })

    it('does not know a case that is not loaded', async () => {
      await expect(removeCase(graph, 'harbour')).rejects.toMatchObject({ code: 'not-found' })
    })
  })
}
