import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PictureFile, PicturePart } from '../../contract/picture.ts'
import { Scene } from '../../contract/scenes.ts'
import { readPicture } from '../../picture/file/read-picture.ts'
import { sceneOfPicture } from '../../picture/file/view-of-picture.ts'
import { engines } from '../../tests/engines.ts'
import { openHarbour } from '../../tests/open-harbour.ts'
import { post, type Served, serve } from '../../tests/serve.ts'
import { createApp } from '../app.ts'
import type { Graph } from '../graph/port.ts'
import { openMetrics } from '../http/metrics.ts'
import { openWaitingLine } from '../http/waiting-line.ts'
import { openLog } from '../log.ts'
import { openQueries } from '../queries/open-queries.ts'
import { images } from '../routes/images.ts'
import { sceneImage } from '../routes/scene-image.ts'
import { sceneAdd } from '../routes/scenes.ts'
import { openSearch, type Search } from '../search/open-search.ts'
import { readSettings } from '../settings.ts'
import { makePicture } from './make-picture.ts'
import { openRenderer, type Renderer } from './open-renderer.ts'

for (const engine of engines()) {
  describe(`pictures of what is stored on ${engine.name}`, () => {
    let graph: Graph
    let search: Search
    let renderer: Renderer
    let server: Served

    beforeAll(async () => {
      graph = await openHarbour(engine)
      search = openSearch(graph)
      renderer = openRenderer()
      const settings = readSettings({ RATE_LIMIT: '0' })
      const queries = openQueries(join(settings.cypherFolder, 'queries'))
      const services = { graph, search, queries, settings, renderer, loading: openWaitingLine() }
      server = await serve(createApp(services, [images, sceneAdd, sceneImage], openLog('silent'), openMetrics()))
    })
    afterAll(async () => {
      await server?.close()
      renderer?.close()
      search?.close()
      await graph?.close()
    })

    test('a case is drawn with all its links, and each number is a source that a claim about the link cites', async () => {
      const { picture, loose } = await makePicture(graph, PicturePart.parse({ case: 'harbour' }))
      expect(picture.entities.length).toBeGreaterThan(5)
      expect(loose).toHaveLength(picture.entities.length)
      expect(picture.words.title).not.toBe('')
      for (const link of picture.links) {
        const cited = picture.claims.filter(({ about }) => about === link.id).map(({ source }) => source)
        expect(new Set(link.sources.map((number) => picture.sources[number - 1]?.id))).toEqual(new Set(cited))
      }
      expect(new Set(picture.links.flatMap(({ sources }) => sources)).size).toBe(picture.sources.length)
    })

    test('a part is drawn where it was placed, through its filter, and says what the filter leaves out', async () => {
      const { picture: all } = await makePicture(graph, PicturePart.parse({ case: 'harbour' }))
      const ids = all.entities.map(({ id }) => id)
      const positions = Object.fromEntries(ids.map((id, index) => [id, { x: index * 100, y: index }]))
      const part = PicturePart.parse({ ids, positions, filter: { hideAlleged: true } })
      const { picture, loose } = await makePicture(graph, part)
      expect(loose).toEqual([])
      expect(picture.links.length + picture.leftOut.filteredLinks).toBe(all.links.length)
      expect(picture.links.some(({ status }) => status === 'alleged')).toBe(false)
      expect(picture.filters).toEqual(['Without alleged links.'])
      for (const { id, x } of picture.entities) expect(x).toBe(positions[id]?.x)
    })

    test('the server answers with a file that has a name and opens again', async () => {
      const answer = await fetch(`${server.url}/api/images`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ format: 'png', part: { case: 'harbour' }, options: { page: 'card', dpi: 96 } }),
      })
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('image/png')
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z0-9-]+\.png"$/)
      const read = await readPicture(new Uint8Array(await answer.arrayBuffer()), (content) =>
        PictureFile.parse(content),
      )
      expect(read.ok && read.content.picture.entities.length).toBeGreaterThan(5)
      expect(read.ok && new Set(read.content.picture.entities.map(({ x, y }) => `${x} ${y}`)).size).toBeGreaterThan(5)
    })

    test('the picture of a scene shows it as it was kept, through its filter, with its options from the address', async () => {
      const { picture: all } = await makePicture(graph, PicturePart.parse({ case: 'harbour' }))
      const { picture: some } = await makePicture(
        graph,
        PicturePart.parse({ ids: all.entities.slice(0, 6).map(({ id }) => id) }),
      )
      const kept = sceneOfPicture(some, null)
      const view = {
        ...kept,
        entities: kept.entities.map((entity, index) => ({ ...entity, x: index * 100, y: 7, hidden: index === 5 })),
        filter: { ...kept.filter, hideAlleged: true },
      }
      const made = await post(server.port, '/api/scenes', { name: 'Six at sea', view })
      const { id } = Scene.parse(JSON.parse(made.text))
      const address = `${server.url}/api/scenes/${encodeURIComponent(id)}/image`
      const answer = await fetch(`${address}.svg?theme=bw&legend=false&page=a4&author=Ada`)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/svg+xml'])
      const svg = await answer.text()
      expect(svg).toContain('<title id="title">Six at sea</title>')
      expect(svg).toContain('Graphic: Ada.')
      expect(svg).not.toContain('inkscape:label="Legend"')
      const read = await readPicture(Buffer.from(svg), (content) => PictureFile.parse(content))
      const entities = read.ok ? read.content.picture.entities : []
      expect(entities.map(({ x, y }) => [x, y])).toEqual(view.entities.slice(0, 5).map(({ x, y }) => [x, y]))
      expect(read.ok && read.content.picture.links.some(({ status }) => status === 'alleged')).toBe(false)
      const png = Buffer.from(await (await fetch(`${address}.png?page=card&dpi=96`)).arrayBuffer())
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
      expect((await fetch(`${address}.gif`)).status).toBe(400)
      expect(await (await fetch(`${address}.svg?theme=pink`)).text()).toContain('“theme” is not right')
      expect((await fetch(`${server.url}/api/scenes/scene%2Fnone/image.svg`)).status).toBe(404)
    })

    test.each([
      [{ format: 'svg', part: { ids: ['nobody/nowhere'] } }, 404, 'There is no entity with the id “nobody/nowhere”.'],
      [{ format: 'svg', part: { case: 'nowhere' } }, 404, 'There is no case with the id “nowhere”.'],
      [{ format: 'svg', part: {} }, 400, 'There is nothing to draw: name entities or a case.'],
      [{ format: 'svg' }, 400, 'needs either “picture” or “part”'],
      [{ format: 'gif', part: {} }, 400, '“format” is not right'],
      [
        { format: 'png', part: { case: 'harbour' }, options: { page: 'a3', dpi: 1200 } },
        413,
        'more than the 40 million',
      ],
    ])('refuses %j', async (body, status, sentence) => {
      const answer = await post(server.port, '/api/images', body)
      expect({ status: answer.status, text: answer.text }).toEqual({
        status,
        text: expect.stringContaining(sentence) as string,
      })
    })
  })
}
