/** How quick a large canvas is: painted, moved, laid out, beside pages with nothing but a drawing library. */
import type { Page } from '@playwright/test'
import { findBrowser, HOW_TO_GET_A_BROWSER } from '../tools/browser/find-browser.ts'
import { openBareCytoscape, openSigma } from './bare-pages.ts'
import { addressOf, crowd, writeCrowdCase } from './crowd-case.ts'
import { measureExpansion } from './expansion.ts'
import type { Benchmark, Figure } from './figures.ts'
import { calm, heapOf, middle, nearlyWorst, noteFrames, panFrames, zoomFrames } from './frames.ts'
import { quantile } from './measure.ts'
import { withPage } from './with-page.ts'

const RUNS = 5
const LARGE = 3_000
const HUGE = 10_000

interface Opening {
  /** Milliseconds from the answer's arrival to the second frame with the canvas. */
  readonly seen: number
  /** To the second frame in which Cytoscape itself has drawn it, so that it can be moved. */
  readonly ready: number
}

/** Opens the view by its address. */
async function openProduct(page: Page, url: string, size: number): Promise<Opening> {
  await page.goto('about:blank')
  await page.goto(`${url}/#${addressOf(crowd(size))}`)
  const { seen, ready } = await page.evaluate(async () => {
    while (document.querySelector('[role="application"] canvas') === null) await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    const seenAt = performance.now()
    while (document.querySelector('.canvas-first') !== null) await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    return { seen: seenAt, ready: performance.now() }
  })
  const arrived = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry.name.endsWith('/api/links'))
      .map((entry) => ('responseEnd' in entry ? Number(entry.responseEnd) : Number.NaN))
      .at(-1),
  )
  return { seen: seen - (arrived ?? Number.NaN), ready: ready - (arrived ?? Number.NaN) }
}

async function measureOpening(page: Page, bare: Page, url: string): Promise<readonly Figure[]> {
  const drawn = crowd(1_000)
  const pairs: { product: Opening; bare: number; sigma: number | null }[] = []
  for (let run = 0; run < RUNS; run += 1) {
    await page.bringToFront()
    const product = await openProduct(page, url, 1_000)
    await bare.bringToFront()
    const sigma = await openSigma(bare, drawn)
    pairs.push({ product, bare: await openBareCytoscape(bare, drawn), sigma })
  }
  await page.bringToFront()
  await calm(page)
  const heap = await heapOf(page)
  const bareHeap = await heapOf(bare)
  const median = (values: readonly number[]): number =>
    quantile(
      values.toSorted((a, b) => a - b),
      0.5,
    )
  const sigmas = pairs.flatMap(({ sigma }) => sigma ?? [])
  const beside = sigmas.length === 0 ? 'no WebGL here' : `sigma.js ${median(sigmas).toFixed(0)} ms`
  return [
    {
      what: 'first paint of 1 000 entities and 2 000 links, product / bare Cytoscape',
      measured: median(pairs.map((pair) => pair.product.seen / pair.bare)),
      limit: 0.75,
      unit: '×',
      note: `${median(pairs.map(({ product }) => product.seen)).toFixed(0)} ms / ${median(pairs.map((pair) => pair.bare)).toFixed(0)} ms, ${beside}, ${RUNS} runs; until it can be moved ${median(pairs.map(({ product }) => product.ready)).toFixed(0)} ms`,
    },
    {
      what: 'heap with them, product / bare Cytoscape',
      measured: heap / bareHeap,
      limit: 1.2,
      unit: '×',
      note: `${heap.toFixed(1)} MB / ${bareHeap.toFixed(1)} MB`,
    },
  ]
}

async function measureLayout(page: Page): Promise<Figure> {
  await page.evaluate(() => {
    window.blocks = []
  })
  await page.getByRole('button', { name: 'Lay out', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Organic/ }).click()
  await page.getByText('Laid out organic').first().waitFor({ timeout: 120_000 })
  await calm(page)
  const blocks = await page.evaluate(() => window.blocks)
  return {
    what: 'longest block of the main thread while 1 000 entities are laid out',
    measured: Math.max(0, ...blocks),
    limit: 350,
    unit: 'ms',
    note: 'from the menu to the picture, one run',
  }
}

async function measureMoving(page: Page, bare: Page, url: string): Promise<readonly Figure[]> {
  const drawn = crowd(LARGE)
  await page.bringToFront()
  await openProduct(page, url, LARGE)
  await calm(page)
  const pan = await panFrames(page)
  await calm(page)
  const zoom = await zoomFrames(page)
  await bare.bringToFront()
  await openBareCytoscape(bare, drawn)
  await calm(bare)
  const barePan = await panFrames(bare)
  const bareZoom = await zoomFrames(bare)
  const hasSigma = (await openSigma(bare, drawn)) !== null
  await calm(bare)
  const sigma = hasSigma ? `, sigma.js ${middle(await panFrames(bare)).toFixed(1)} ms` : ''
  await page.bringToFront()
  await openProduct(page, url, HUGE)
  await calm(page)
  const huge = await panFrames(page)
  return [
    {
      what: 'panning 3 000 entities, work per frame, median',
      measured: middle(pan),
      limit: 6,
      unit: 'ms',
      note: `bare Cytoscape ${middle(barePan).toFixed(1)} ms${sigma}, ${pan.length} frames`,
    },
    {
      what: 'zooming 3 000 entities, work per frame, 95th percentile',
      measured: nearlyWorst(zoom),
      limit: 15,
      unit: 'ms',
      note: `bare Cytoscape ${nearlyWorst(bareZoom).toFixed(1)} ms, ${zoom.length} frames`,
    },
    {
      what: 'panning 10 000 entities, work per frame, 95th percentile',
      measured: nearlyWorst(huge),
      limit: 50,
      unit: 'ms',
      note: `median ${middle(huge).toFixed(1)} ms, ${huge.length} frames`,
    },
  ]
}

/** As soon as they are known: the whole takes minutes. */
function tell(report: (line: string) => void, figures: readonly Figure[]): void {
  for (const { what, measured, unit, note } of figures) report(`${what}: ${measured.toPrecision(3)} ${unit} (${note})`)
}

export const EXPLORE: Benchmark = {
  name: 'explore',
  async run(report) {
    const browser = await findBrowser()
    if (browser === null) {
      report(HOW_TO_GET_A_BROWSER)
      return []
    }
    report(`loading ${HUGE} made-up entities …`)
    const figures = await withPage(
      browser.path,
      async (page, url) => {
        const bare = await page.context().newPage()
        await noteFrames(page)
        await noteFrames(bare)
        report('opening 1 000 entities, beside bare pages …')
        const opening = await measureOpening(page, bare, url)
        tell(report, opening)
        report('laying them out …')
        await page.bringToFront()
        const layout = await measureLayout(page)
        tell(report, [layout])
        report('moving 3 000 and 10 000 …')
        const moving = await measureMoving(page, bare, url)
        tell(report, moving)
        return [...opening, layout, ...moving]
      },
      (folder) => writeCrowdCase(folder, HUGE),
    )
    report('expanding 50 into 1 000, beside a bare page …')
    return [...figures, ...(await measureExpansion(browser.path))]
  },
}
