import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { ClaimsAnswer } from '../../contract/claims.ts'
import { DisputesAnswer } from '../../contract/disputes.ts'
import { EntityDetail } from '../../contract/entities.ts'
import { ErrorAnswer } from '../../contract/error.ts'
import { EvidenceAnswer } from '../../contract/evidence.ts'
import { LiveAnswer, ReadyAnswer } from '../../contract/health.ts'
import { LinkDetail, LinksAnswer } from '../../contract/links.ts'
import { NeighboursAnswer } from '../../contract/neighbours.ts'
import { QueriesAnswer, Query, QueryConflict, RunAnswer, SuggestionsAnswer } from '../../contract/queries.ts'
import { OverviewAnswer, SchemaAnswer } from '../../contract/schema.ts'
import { SearchAnswer } from '../../contract/search.ts'
import { SourceDetail, SourcesAnswer } from '../../contract/sources.ts'
import { engines } from '../../tests/engines.ts'
import { ask, post, type Served, serve } from '../../tests/serve.ts'
import { reportIn, uploadCase } from '../../tests/upload-case.ts'
import { createApp } from '../app.ts'
import type { CaseUpload } from '../cases/case-upload.ts'
import { readCaseFolder } from '../cases/read-case-folder.ts'
import type { Graph } from '../graph/port.ts'
import { openMetrics } from '../http/metrics.ts'
import { openWaitingLine } from '../http/waiting-line.ts'
import { openLog } from '../log.ts'
import { findPackageRoot } from '../package-root.ts'
import { openRenderer } from '../pictures/open-renderer.ts'
import { openQueries } from '../queries/open-queries.ts'
import { openSearch, type Search } from '../search/open-search.ts'
import { readSettings } from '../settings.ts'
import { API_ROUTES } from './api-routes.ts'

const root = findPackageRoot()
const harbour = await readCaseFolder(join(root, 'tests', 'fixtures', 'harbour'))
const rowsOf = (name: string) => (harbour.files[name] ?? '').trim().split('\n').length - 1
const entityCount = ['people.csv', 'organisations.csv', 'events.csv', 'entities.csv']
  .map(rowsOf)
  .reduce((a, b) => a + b)
const linkCount = rowsOf('links.csv')

for (const engine of engines()) {
  describe(`the API on ${engine.name}`, () => {
    let graph: Graph
    let search: Search
    let server: Served
    const failures: string[] = []

    beforeAll(async () => {
      graph = await engine.open()
      search = openSearch(graph)
      const settings = readSettings({ CHECK_ANSWERS: 'true', RATE_LIMIT: '0' })
      const queries = openQueries(join(settings.cypherFolder, 'queries'))
      const services = { graph, search, queries, settings, renderer: openRenderer(), loading: openWaitingLine() }
      server = await serve(
        createApp(services, API_ROUTES, openLog('error', { write: (line) => void failures.push(line) }), openMetrics()),
      )
    })

    afterAll(async () => {
      await server?.close()
      search?.close()
      await graph?.close()
    })

    async function get<Value>(path: string, schema: z.ZodType<Value>): Promise<Value> {
      const answer = await ask(server.port, path)
      expect(answer.status, `${answer.text}\n${failures.join('')}`).toBe(200)
      return schema.parse(answer.json())
    }

    async function send<Value>(path: string, body: unknown, schema: z.ZodType<Value>): Promise<Value> {
      const answer = await post(server.port, path, body)
      expect(answer.status, `${answer.text}\n${failures.join('')}`).toBe(200)
      return schema.parse(answer.json())
    }

    const at = (kind: string, id: string, rest = '') => `/api/${kind}/${encodeURIComponent(id)}${rest}`

    const load = (upload: CaseUpload, options: object = {}, path = '/api/cases') =>
      uploadCase(server.url, path, upload, options)

    describe('with an empty store', () => {
      it('is live and ready and says that it holds nothing', async () => {
        expect(await get('/api/live', LiveAnswer)).toEqual({ live: true })
        expect(await get('/api/ready', ReadyAnswer)).toEqual({ ready: true, engine: graph.engine })
        expect(await get('/api/schema', SchemaAnswer)).toMatchObject({ entityTypes: [], linkTypes: [], cases: [] })
        expect(await get('/api/search?q=berg', SearchAnswer)).toEqual({ hits: [], total: 0 })
      })

      it('checks a case without loading it', async () => {
        const report = reportIn(await load(harbour, {}, '/api/cases/check'))
        expect(report).toMatchObject({ errors: [], loaded: false })
        expect(report.changes?.entities).toEqual({ added: entityCount, changed: 0, removed: 0 })
        expect((await get('/api/schema', SchemaAnswer)).cases).toEqual([])
      })

      it('refuses a malformed case with every mistake, and loads nothing of it', async () => {
        const links = `${harbour.files['links.csv']}link/broken,person/nobody,LEADS,organisation/customs,,2022-02-30,,\n`
        const broken = { ...harbour, files: { ...harbour.files, 'links.csv': links } }
        const { errors } = reportIn(await load(broken))
        expect(errors.length).toBeGreaterThan(1)
        expect(errors).toContainEqual(expect.objectContaining({ file: 'links.csv', line: linkCount + 2 }))
        expect((await get('/api/schema', SchemaAnswer)).cases).toEqual([])
      })
    })

    describe('with a case', () => {
      beforeAll(async () => {
        const events = await load(harbour)
        expect(events.at(-1)).toMatchObject({ event: 'report', report: { errors: [] } })
        expect(events.length).toBeGreaterThan(1)
      })

      it('changes nothing when the same case is loaded again', async () => {
        const before = await get('/api/schema', SchemaAnswer)
        const last = (await load(harbour)).at(-1)
        const none = { added: 0, changed: 0, removed: 0 }
        expect(last).toMatchObject({
          report: { changes: { entities: none, links: none, claims: none, sources: none } },
        })
        expect((await get('/api/schema', SchemaAnswer)).dataVersion).toBe(before.dataVersion)
      })

      it('loads one case at a time', async () => {
        const answers = await Promise.all([load(harbour), load(harbour), load(harbour, { replace: false })])
        const places = answers.flatMap((events) =>
          events.flatMap((event) => (event.event === 'queued' ? event.place : [])),
        )
        expect(places.toSorted((a, b) => a - b)).toEqual([1, 1, 2])
        expect(answers.filter((events) => events.at(-1)?.event === 'report')).toHaveLength(2)
      })

      it('describes what it holds', async () => {
        const schema = await get('/api/schema', SchemaAnswer)
        expect(schema.entityTypes).toContainEqual(expect.objectContaining({ type: 'Vessel', count: 2 }))
        expect(schema.linkTypes).toContainEqual(expect.objectContaining({ type: 'EMPLOYED_BY', count: 6 }))
        expect(schema.cases).toMatchObject([
          { id: 'harbour', entities: entityCount, links: linkCount, sources: rowsOf('sources.csv') },
        ])
        expect(schema.engine.name).toBe(graph.engine)
      })

      it.each(['Berg', 'Ващук', 'waszczuk', 'Markoy', '李文'])('finds somebody for %s', async (words) => {
        const answer = await get(`/api/search?q=${encodeURIComponent(words)}&type=Person`, SearchAnswer)
        expect(answer.hits[0]?.entity.type).toBe('Person')
      })

      it('gives an entity with its facts and sources', async () => {
        const detail = await get(at('entities', 'person/tomas-berg'), EntityDetail)
        expect(detail.entity).toMatchObject({ name: 'Tomas Berg', cases: ['harbour'] })
        expect(detail.neighbourCounts).toContainEqual({
          link: 'EMPLOYED_BY',
          direction: 'out',
          type: 'Organisation',
          count: 2,
        })
      })

      it('gives neighbours, filtered, without those that are there, and says how many there are', async () => {
        const all = await get(at('entities', 'person/tomas-berg', '/neighbours'), NeighboursAnswer)
        expect(all.shown).toBe(all.graph.entities.length)
        expect(all.total).toBe(all.shown)
        const employers = await get(
          at('entities', 'person/tomas-berg', '/neighbours?link=EMPLOYED_BY&direction=out&limit=1'),
          NeighboursAnswer,
        )
        expect([employers.shown, employers.total]).toEqual([1, 2])
        const exclude = employers.graph.entities.map(({ id }) => id)
        const others = await send(at('entities', 'person/tomas-berg', '/neighbours'), { exclude }, NeighboursAnswer)
        expect(others.total).toBe(all.total - 1)
        expect(others.graph.entities.map(({ id }) => id)).not.toContain(exclude[0])
      })

      it('gives the links among entities and says which are missing', async () => {
        const ids = ['person/tomas-berg', 'organisation/port-authority', 'person/nobody']
        const answer = await send('/api/links', { ids }, LinksAnswer)
        expect(answer.missing).toEqual(['person/nobody'])
        expect(answer.graph.links.map(({ id }) => id).sort()).toEqual(['link/berg-port-first', 'link/berg-port-second'])
      })

      it('gives a link with the evidence for it', async () => {
        const detail = await get(at('links', 'link/berg-customs'), LinkDetail)
        expect(detail.link.status).toBe('disputed')
        expect(detail.facts[0]?.claims.map(({ id }) => id)).toEqual([
          'claim/berg-customs',
          'claim/berg-customs-official',
        ])
        expect(detail.from.name).toBe('Tomas Berg')
      })

      it('gives what entities and links rest on', async () => {
        const answer = await send('/api/evidence', { ids: ['link/berg-customs', 'person/nobody'] }, EvidenceAnswer)
        expect(answer.claims.map(({ id }) => id)).toEqual(['claim/berg-customs', 'claim/berg-customs-official'])
        const known = new Set(answer.sources.map(({ id }) => id))
        expect(answer.claims.every(({ source }) => known.has(source))).toBe(true)
      })

      it('gives the overview of a case', async () => {
        const answer = await get(at('cases', 'harbour', '/overview?limit=5'), OverviewAnswer)
        expect([answer.shown, answer.total, answer.graph.entities.length]).toEqual([5, entityCount, 5])
      })

      it('lists claims, sources and disputes', async () => {
        const denials = await get('/api/claims?stance=denies&case=harbour', ClaimsAnswer)
        expect(denials.claims.map(({ claim }) => claim.id).sort()).toContain('claim/berg-customs-official')
        expect(denials.total).toBe(denials.shown)
        const { sources } = await get('/api/sources', SourcesAnswer)
        expect(sources).toHaveLength(rowsOf('sources.csv'))
        const { disputes } = await get('/api/disputes?case=harbour', DisputesAnswer)
        expect(disputes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['denied', 'differs']))
      })

      it('gives a source with what rests on it', async () => {
        const detail = await get(at('sources', 'source/post-crates'), SourceDetail)
        expect(detail.relayedBy.map(({ id }) => id).sort()).toEqual(['source/evening-crates', 'source/northern-crates'])
        expect(detail.lost.links.length).toBeGreaterThan(0)
      })

      it('runs a saved query and refuses wrong values for its blanks', async () => {
        const { queries } = await get('/api/queries', QueriesAnswer)
        const query = queries.find(({ parameters }) => parameters.some(({ type }) => type === 'entity'))
        const blank = query?.parameters.find(({ type }) => type === 'entity')
        const path = at('queries', query?.id ?? '', '/run')
        const parameters = { [blank?.name ?? '']: 'organisation/port-authority' }
        await send(path, { parameters }, RunAnswer)
        const refused = await post(server.port, path, { parameters: { [blank?.name ?? '']: 7 } })
        expect(refused.status).toBe(400)
        expect(ErrorAnswer.parse(refused.json()).error.details?.[0]?.field).toContain(blank?.name)
      })

      it.each([
        '/api/entities/person%2Fnobody',
        '/api/entities/person%2Fnobody/neighbours',
        '/api/links/link%2Fnobody',
        '/api/sources/source%2Fnobody',
        '/api/cases/nowhere/overview',
      ])('says in a sentence that %s is not there', async (path) => {
        const answer = await ask(server.port, path)
        expect(answer.status).toBe(404)
        const { error } = ErrorAnswer.parse(answer.json())
        expect(error.code).toBe('not-found')
        expect(error.message).toMatch(/^There is no .+\.$/)
      })

      it('saves, changes and removes a query, and shows theirs to whoever comes second', async () => {
        const headers = { 'content-type': 'application/json' }
        const change = (body: unknown) =>
          ask(server.port, '/api/queries/mine', { method: 'PUT', headers, body: JSON.stringify(body) })
        const text = '// name: mine\n// title: Mine\n// about: Mine.\n// result: figure\nRETURN 1 AS one\n'
        const added = await post(server.port, '/api/queries', { text })
        expect([added.status, Query.parse(added.json()).revision]).toEqual([201, 1])
        expect((await post(server.port, '/api/queries', { text })).status).toBe(409)
        expect((await change({ text, revision: 1 })).status).toBe(200)
        const late = await change({ text, revision: 1 })
        expect(late.status).toBe(409)
        expect(ErrorAnswer.parse(late.json()).error.code).toBe('conflict')
        expect(QueryConflict.parse(late.json()).current).toMatchObject({ id: 'mine', revision: 2, text })
        const remove = (revision: number) =>
          ask(server.port, `/api/queries/mine?revision=${revision}`, { method: 'DELETE' })
        expect((await remove(1)).status).toBe(409)
        expect((await remove(2)).status).toBe(200)
        expect((await remove(2)).status).toBe(404)
        const refused = await post(server.port, '/api/queries', { text: text.replace('RETURN', 'CREATE (n) RETURN') })
        expect(refused.status).toBe(403)
        expect(ErrorAnswer.parse(refused.json()).error.details?.[0]).toMatchObject({ line: 5, column: '1' })
      })

      it('suggests values for a blank', async () => {
        const path = '/api/queries/only-source-says/suggestions'
        const { suggestions } = await send(path, { parameter: 'matter' }, SuggestionsAnswer)
        expect(suggestions).toContainEqual({ value: 'harbour', label: 'The night landing at Nordhavn' })
      })

      it('gives rows as CSV or as lines to those who ask for that, and says when there are more', async () => {
        const table = (accept: string, body: unknown) => post(server.port, '/api/cypher', body, { accept })
        const statement = "UNWIND range(1, 2000) AS n RETURN n AS n, '=1' AS text"
        const csv = await table('text/csv', { statement })
        expect(csv.headers['content-type']).toContain('text/csv')
        expect(csv.text.split('\r\n').slice(0, 2)).toEqual(['n,text', "1,'=1"])
        expect(csv.text.split('\r\n')).toHaveLength(2002)
        const lines = await table('application/x-ndjson', { statement, maxRows: 2 })
        expect(lines.text).toBe('{"n":1,"text":"=1"}\n{"n":2,"text":"=1"}\n')
        expect(lines.headers['entourage-limited']).toBe('rows 2')
        const saved = await post(server.port, '/api/queries/all-cases/run', {}, { accept: 'text/csv' })
        expect(saved.text).toMatch(/^matter,.*\r\nThe night landing at Nordhavn,/)
        expect((await table('*/*', { statement })).headers['content-type']).toContain('application/json')
      })

      it('knows no query of another name', async () => {
        expect((await post(server.port, '/api/queries/nothing/run', {})).status).toBe(404)
      })

      it.each([
        ['/api/search', 'q'],
        ['/api/search?q=%20', 'q'],
        ['/api/search?q=a&limit=many', 'limit'],
        ['/api/search?q=a&limit=0', 'limit'],
        ['/api/search?q=a&type=ship', 'type'],
        ['/api/entities/a/neighbours?direction=up', 'direction'],
        ['/api/entities/a/neighbours?status=certain', 'status'],
        ['/api/entities/a/neighbours?from=2022-13', 'from'],
        ['/api/entities/a/neighbours?link=EMPLOYED_BY%60%5D', 'link'],
        ['/api/entities/a%00/neighbours', 'id'],
        ['/api/cases/harbour/overview?limit=1000', 'limit'],
        ['/api/claims?stance=thinks', 'stance'],
        ['/api/claims?offset=-1', 'offset'],
        ['/api/sources?case=', 'case'],
        ['/api/disputes?cases=harbour', 'cases'],
      ])('refuses %s and names the field', async (path, field) => {
        const answer = await ask(server.port, path)
        expect(answer.status).toBe(400)
        const { error } = ErrorAnswer.parse(answer.json())
        expect(error.code).toBe('bad-request')
        expect(error.details?.map((detail) => detail.field)).toEqual([field])
        expect(error.message).toContain(field)
      })

      it.each([
        ['/api/links', {}, 'ids'],
        ['/api/links', { ids: [''] }, 'ids.0'],
        ['/api/entities/a/neighbours', { exclude: 'b' }, 'exclude'],
      ])('refuses a body for %s that is wrong, and names the field', async (path, body, field) => {
        const answer = await post(server.port, path, body)
        expect(answer.status).toBe(400)
        expect(ErrorAnswer.parse(answer.json()).error.details?.map((detail) => detail.field)).toEqual([field])
      })

      it('refuses options of an upload that are wrong, and names the field', async () => {
        await expect(load(harbour, { id: '' })).rejects.toThrow('“id” is not right')
        await expect(load(harbour, { titel: 'x' })).rejects.toThrow('“titel” is not known here')
      })
    })
  })
}
