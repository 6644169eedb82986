import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RunAnswer } from '../../contract/queries.ts'
import { engines } from '../../tests/engines.ts'
import { openHarbour } from '../../tests/open-harbour.ts'
import type { Graph } from '../graph/port.ts'
import { readSettings } from '../settings.ts'
import { openQueries } from './open-queries.ts'
import { runQuery } from './run-query.ts'

const shipped = openQueries(join(import.meta.dirname, '..', '..', 'cypher', 'queries'))
const LIMITS = readSettings({}).limits.ask

/** Blanks for every shipped query that needs some; a query that is missing here runs with its defaults. */
const BLANKS: Record<string, Record<string, unknown>> = {
  'who-works-for': { organisation: 'organisation/port-authority', from: '2011' },
  'began-or-ended': { year: 2021 },
  'ended-before': { date: '2014' },
  family: { person: 'person/tomas-berg' },
  'in-two-organisations': { first: 'organisation/port-authority', second: 'organisation/customs' },
  'same-place': { place: 'nordhavn' },
  'what-connects': { group: ['person/tomas-berg', 'person/petro-vashchuk', 'person/eleni-markou'] },
  'who-funds': { recipient: 'person/tomas-berg' },
  'who-left': { organisation: 'organisation/port-authority' },
  'events-between': { from: '2020', to: '2021-05' },
  'only-source-says': { source: 'source/radio-nine' },
  'said-by': { speaker: 'person/port-official' },
  'both-linked-to': { first: 'person/tomas-berg', second: 'person/petro-vashchuk' },
}

const startOf = (row: readonly unknown[]): string => String(row[2])

/** What the shipped queries answer about the harbour: rows (the columns that matter), entities and links. */
const ANSWERS: Record<string, { columns: string[]; rows: unknown[][]; entities?: string[]; links?: string[] }> = {
  'who-works-for': {
    columns: ['person', 'role', 'since', 'until'],
    rows: [
      ['Port official who asked not to be named', null, null, null],
      ['Tomas Berg', 'harbour master', '2014-02', null],
    ],
    entities: ['organisation/port-authority', 'person/port-official', 'person/tomas-berg'],
    links: ['link/berg-port-second', 'link/official-port'],
  },
  'events-between': {
    columns: ['event', 'start', 'who'],
    rows: [
      [
        'Night landing of the Meridian Star',
        '2021-03-14',
        ['Grey Heron', 'Inquiry into the night landing', 'Li Wen', 'Meridian Star', 'Petro Vashchuk', 'Tomas Berg'],
      ],
    ],
    links: [
      'link/berg-landing',
      'link/heron-landing',
      'link/inquiry-landing',
      'link/li-landing',
      'link/star-landing',
      'link/vashchuk-landing',
    ],
  },
  'only-source-says': {
    columns: ['about', 'property', 'value'],
    rows: [
      ['Customs Office – Tomas Berg', null, null],
      ['Eleni Markou – Blue Tern Shipping', 'share', '60'],
      ['Meridian Star', 'length', '90'],
      ['Night landing of the Meridian Star', 'crates', '12'],
      ['Night landing of the Meridian Star', 'date', '2021-03'],
    ],
    entities: [
      'event/night-landing',
      'organisation/blue-tern',
      'organisation/customs',
      'person/eleni-markou',
      'person/tomas-berg',
      'vessel/meridian-star',
    ],
    links: ['link/customs-investigates-berg', 'link/markou-owns-blue-tern'],
  },
  'began-or-ended': {
    columns: ['from', 'link', 'since', 'until'],
    rows: [
      ['Li Wen', 'FUNDS', '2021', null],
      ['Tomas Berg', 'PARTICIPATED_IN', '2021-03', null],
      ['Coast Watch', 'TRACKED', '2021-03', '2021-04'],
      ['Li Wen', 'PARTICIPATED_IN', '2021-03', null],
      ['Eleni Markou', 'FUNDS', '2021-03', null],
      ['Grey Heron', 'PARTICIPATED_IN', '2021-03-14', null],
      ['Meridian Star', 'PARTICIPATED_IN', '2021-03-14', null],
      ['Petro Vashchuk', 'PARTICIPATED_IN', '2021-03-14', null],
      ['Customs Office', 'PARTICIPATED_IN', '2021-06', '2022'],
      ['Customs Office', 'INVESTIGATES', '2021-06', '2021-09'],
      ['Ilva Marsh', 'INTERVIEWED', '2021-07-02', null],
      ['Ilva Marsh', 'INTERVIEWED', '2021-08', null],
      ['Petro Vashchuk', 'COMMANDS', '2018', '2021-06'],
    ].toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : startOf(one) > startOf(other) ? 1 : 0)),
  },
  'ended-before': {
    columns: ['from', 'role', 'until'],
    rows: [
      ['Tomas Berg', 'inspector', '2013-12-31'],
      ['Tomas Berg', 'deputy harbour master', '2010'],
    ],
  },
  family: { columns: ['relative', 'steps'], rows: [['Eleni Markou', 1]], links: ['link/markou-berg'] },
  'in-two-organisations': {
    columns: ['person', 'firstRole', 'secondRole'],
    rows: [['Tomas Berg', 'deputy harbour master', 'inspector']],
    links: ['link/berg-customs', 'link/berg-port-first'],
  },
  'who-funds': {
    columns: ['funder', 'steps', 'way'],
    rows: [
      ['Eleni Markou', 1, ['Eleni Markou', 'Tomas Berg']],
      ['Li Wen', 2, ['Li Wen', 'Eleni Markou', 'Tomas Berg']],
    ],
    links: ['link/li-pays-markou', 'link/markou-pays-berg'],
  },
  'who-left': { columns: ['person', 'left'], rows: [['Tomas Berg', '2010']] },
  'what-connects': {
    columns: ['between', 'connects'],
    rows: [
      ['Blue Tern Shipping', ['Eleni Markou', 'Petro Vashchuk']],
      ['Night landing of the Meridian Star', ['Petro Vashchuk', 'Tomas Berg']],
      ['Eleni Markou', ['Tomas Berg']],
      ['Tomas Berg', ['Eleni Markou']],
    ],
  },
  'without-claims': {
    columns: ['entity'],
    rows: [
      ['Eleni Markou'],
      ['Nordhavn Port Authority'],
      ['Blue Tern Shipping'],
      ['Ilva Marsh'],
      ['Grey Heron'],
      ['Inquiry into the night landing'],
      ['Li Wen'],
      ['Port official who asked not to be named'],
      ['Coast Watch'],
      ['The Harbour Post'],
    ],
  },
  'all-cases': { columns: ['matter', 'sources'], rows: [['The night landing at Nordhavn', 8]] },
  'all-places': {
    columns: ['place', 'events'],
    rows: [
      ['Nordhavn', 2],
      ['Pier 9, Nordhavn', 1],
    ],
  },
  'said-by': {
    columns: ['about', 'stance', 'source'],
    rows: [
      ['Tomas Berg – Night landing of the Meridian Star', 'alleges', 'What the log book says'],
      ['Tomas Berg – Night landing of the Meridian Star', 'alleges', "Nine o'clock news"],
      ['Eleni Markou – Tomas Berg', 'alleges', 'What the log book says'],
      ['Customs Office', 'alleges', 'What the log book says'],
    ],
  },
  'both-linked-to': {
    columns: ['shared', 'type'],
    rows: [['Night landing of the Meridian Star', 'Event']],
    entities: ['event/night-landing', 'person/petro-vashchuk', 'person/tomas-berg'],
    links: ['link/berg-landing', 'link/vashchuk-landing'],
  },
  'most-connected': {
    columns: ['person', 'connections', 'ties'],
    rows: [
      ['Petro Vashchuk', 4, 4],
      ['Tomas Berg', 4, 7],
      ['Eleni Markou', 3, 5],
      ['Ilva Marsh', 3, 3],
      ['Li Wen', 2, 2],
      ['Port official who asked not to be named', 2, 2],
    ].toSorted((one, other) => Number(other[1]) - Number(one[1]) || Number(other[2]) - Number(one[2])),
  },
  disputed: {
    columns: ['about', 'value', 'stance', 'voice'],
    rows: [
      ['Customs Office', 'yes', 'alleges', 'Port official who asked not to be named'],
      ['Customs Office', 'yes', 'denies', 'Customs Office'],
      ['Eleni Markou – Blue Tern Shipping', '40', 'confirms', 'The Harbour Post'],
      ['Eleni Markou – Blue Tern Shipping', '60', 'reports', 'Radio Nine'],
      ['Eleni Markou – Tomas Berg', null, 'alleges', 'Port official who asked not to be named'],
      ['Eleni Markou – Tomas Berg', null, 'disputes', 'Customs Office'],
      ['Meridian Star', '82', 'confirms', 'Coast Watch'],
      ['Meridian Star', '82', 'reports', 'The Harbour Post'],
      ['Meridian Star', '90', 'reports', 'Radio Nine'],
      ['Night landing of the Meridian Star', '12', 'reports', 'Petro Vashchuk'],
      ['Night landing of the Meridian Star', 'about 40', 'reports', 'The Harbour Post'],
      ['Night landing of the Meridian Star', 'about 40', 'reports', 'Northern Gazette'],
      ['Tomas Berg – Customs Office', null, 'reports', 'The Harbour Post'],
      ['Tomas Berg – Customs Office', null, 'denies', 'Customs Office'],
      ['Tomas Berg – Night landing of the Meridian Star', null, 'alleges', 'Port official who asked not to be named'],
      ['Tomas Berg – Night landing of the Meridian Star', null, 'alleges', 'Port official who asked not to be named'],
      ['Tomas Berg – Night landing of the Meridian Star', null, 'denies', 'Tomas Berg'],
    ],
  },
}

for (const engine of engines()) {
  describe(`saved queries on ${engine.name}`, () => {
    let graph: Graph
    beforeAll(async () => {
      graph = await openHarbour(engine)
    })
    afterAll(() => graph?.close())

    const run = (id: string, parameters: Record<string, unknown> = BLANKS[id] ?? {}, maxRows?: number) =>
      runQuery({ graph, shipped, limits: LIMITS, signal: new AbortController().signal }, id, { parameters, maxRows })

    it.each([...shipped.queries.keys()])('%s runs and fits the contract, with both ends of each link', async (id) => {
      const answer = await run(id)
      expect(RunAnswer.parse(answer)).toEqual(answer)
      expect(answer.columns).not.toContain('entities')
      expect(answer.columns).not.toContain('links')
      expect(answer.rows.length).toBeGreaterThan(0)
      const entities = answer.graph.entities.map((entity) => entity.id)
      for (const { from, to } of answer.graph.links) expect(entities).toEqual(expect.arrayContaining([from, to]))
    })

    it.each(Object.entries(ANSWERS))('%s answers rightly', async (id, { columns, rows, entities, links }) => {
      const answer = await run(id)
      const at = columns.map((column) => answer.columns.indexOf(column))
      expect(answer.rows.map((row) => at.map((index) => row[index]))).toEqual(rows)
      if (entities !== undefined) expect(answer.graph.entities.map((entity) => entity.id)).toEqual(entities)
      if (links !== undefined) expect(answer.graph.links.map((link) => link.id)).toEqual(links)
    })

    it('finds links on one voice, and none on two', async () => {
      const { graph: drawn } = await run('one-voice')
      const ids = drawn.links.map((link) => link.id)
      expect(ids).toContain('link/markou-leads-blue-tern')
      expect(ids).not.toContain('link/star-landing')
      expect(drawn.links.every(({ voices }) => voices <= 1)).toBe(true)
    })

    it('takes an open period for an open one', async () => {
      expect((await run('events-between', {})).rows).toHaveLength(3)
      expect((await run('events-between', { to: '2019-01' })).rows.map(([name]) => name)).toEqual(['Dock strike'])
      expect((await run('events-between', { from: '2022' })).rows.map(([name]) => name)).toEqual([
        'Inquiry into the night landing',
      ])
    })

    it('says when there are more rows than it may give', async () => {
      const answer = await run('most-connected', {}, 2)
      expect([answer.rows.length, answer.limited?.limit, answer.graph.entities.length]).toEqual([2, 2, 2])
      expect((await run('most-connected', { count: 2 })).limited).toBeNull()
    })

    it('refuses blanks that are wrong, and names the field', async () => {
      await expect(run('who-works-for', {})).rejects.toMatchObject({
        code: 'bad-request',
        details: [{ field: 'parameters.organisation' }],
      })
      await expect(run('who-works-for', { organisation: 'nobody' })).rejects.toMatchObject({
        details: [{ field: 'parameters.organisation', message: 'There is no entity with the id “nobody”.' }],
      })
      await expect(run('who-works-for', { organisation: 'vessel/grey-heron' })).rejects.toMatchObject({
        details: [{ field: 'parameters.organisation' }],
      })
    })

    it('takes text for text, whatever it says', async () => {
      const source = "x' OR 1=1 // `}) DETACH DELETE (n"
      expect((await run('only-source-says', { source })).rows).toEqual([])
    })

    it('refuses an unknown query', async () => {
      await expect(run('nothing')).rejects.toMatchObject({
        code: 'not-found',
        message: 'There is no saved query with the id “nothing”.',
      })
    })
  })
}
