/** Pictures: the SVG of a large view beside cytoscape-svg on the same graph in the same browser, and a PNG from the server. */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { PictureOptions } from '../contract/picture.ts'
import { renderPicture } from '../server/pictures/render-picture.ts'
import { findBrowser, HOW_TO_GET_A_BROWSER } from '../tools/browser/find-browser.ts'
import type { Benchmark, Figure } from './figures.ts'
import { madeUpPicture } from './made-up-picture.ts'
import { quantile, sample } from './measure.ts'
import { measureAutosave, measureSavedPng } from './saving.ts'

const ENTITIES = 1_000
const LINKS = 2_000
const RUNS = 9
const PNG_WIDTH = 4_000

const modules = join(import.meta.dirname, '..', 'node_modules')

interface Peers {
  readonly own: readonly number[]
  readonly peer: readonly number[]
  readonly bytes: number
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'draw-svg.ts'), formats: ['iife'], name: 'own', fileName: 'own' },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (first === undefined || !('output' in first)) throw new Error('the bundle came out empty')
  return first.output[0].code
}

/** Runs both in turn, so that a drift of the machine's speed meets them alike. */
async function compareInPage(browserPath: string): Promise<Peers> {
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.setContent('<div id="canvas" style="position:absolute;inset:0"></div>')
    await page.addScriptTag({ path: join(modules, 'cytoscape', 'dist', 'cytoscape.min.js') })
    await page.addScriptTag({ path: join(modules, 'cytoscape-svg', 'cytoscape-svg.js') })
    await page.addScriptTag({ content: await bundle() })
    return await page.evaluate(
      ({ picture, runs }) => {
        const globals = window as unknown as {
          cytoscape: (options: object) => { svg(options: object): string }
          own: { drawSvg(picture: unknown): string }
        }
        const cy = globals.cytoscape({
          container: document.getElementById('canvas'),
          layout: { name: 'preset' },
          elements: [
            ...picture.entities.map(({ id, name, x, y }) => ({ data: { id, name }, position: { x, y } })),
            ...picture.links.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
          ],
          style: [
            { selector: 'node', style: { label: 'data(name)', 'font-size': 12, 'text-valign': 'bottom' } },
            { selector: 'edge', style: { width: 1, 'curve-style': 'straight', 'target-arrow-shape': 'triangle' } },
          ],
        })
        const result = { own: [] as number[], peer: [] as number[], bytes: 0 }
        for (let run = 0; run < runs + 2; run += 1) {
          const start = performance.now()
          const svg = globals.own.drawSvg(picture)
          const middle = performance.now()
          cy.svg({ full: true, scale: 1 })
          const end = performance.now()
          result.bytes = new TextEncoder().encode(svg).length
          // The first two warm up.
          if (run < 2) continue
          result.own.push(middle - start)
          result.peer.push(end - middle)
        }
        return result
      },
      { picture: madeUpPicture(ENTITIES, LINKS), runs: RUNS },
    )
  } finally {
    await browser.close()
  }
}

const median = (values: readonly number[]): number =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  )

export const SHOW: Benchmark = {
  name: 'show',
  async run(report): Promise<readonly Figure[]> {
    const browser = await findBrowser()
    if (browser === null) throw new Error(HOW_TO_GET_A_BROWSER)
    report('SVG, beside cytoscape-svg')
    const { own, peer, bytes } = await compareInPage(browser.path)
    const ratio = median(own.map((time, index) => time / (peer[index] ?? Number.NaN)))
    const note = `${median(own).toFixed(0)} ms / ${median(peer).toFixed(0)} ms, ${RUNS} pairs`
    report('PNG from the server')
    const picture = madeUpPicture(ENTITIES, LINKS)
    const options = PictureOptions.parse({ page: 'custom', width: PNG_WIDTH, height: PNG_WIDTH, dpi: 96 })
    const png = await sample(() => renderPicture({ picture, loose: [], options, format: 'png', scene: null }), 3, 1)
    report('a PNG saved in the page')
    const saved = await measureSavedPng(browser.path)
    const autosave = await measureAutosave()
    const what = `of ${ENTITIES} entities and ${LINKS} links`
    return [
      { what: `SVG ${what}`, measured: median(own), limit: 100, unit: 'ms', note: `median of ${RUNS} in Chromium` },
      { what: `SVG ${what}, size`, measured: bytes / 1000, limit: 400, unit: 'kB', note: 'without its data' },
      { what: `SVG ${what}, product / cytoscape-svg`, measured: ratio, limit: 0.1, unit: '×', note },
      {
        what: `PNG ${what}, ${PNG_WIDTH} pixels`,
        measured: quantile(png, 0.5) / 1000,
        limit: 2,
        unit: 's',
        note: `median of 3, drawing to bytes, on ${Math.min(4, availableParallelism())} cores`,
      },
      saved,
      autosave,
    ]
  },
}
