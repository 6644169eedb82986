/** Expanding 50 neighbours into 1 000 drawn entities, beside a bare Cytoscape page that adds as much in a ring. */
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Figure } from './figures.ts'
import { calm, noteFrames } from './frames.ts'
import { CROWD, CROWD_LINKS, crowdId, HUB_ID, MEMBERS } from './made-up-case.ts'
import { quantile } from './measure.ts'
import { withPage } from './with-page.ts'

/** The little of Cytoscape's global that the bare page uses. */
declare global {
  interface Window {
    readonly cytoscape?: (options: object) => { fit(): void; add(elements: readonly object[]): void }
  }
}

const RUNS = 7
const COLUMNS = 40
const SPACING = 120

const placeOf = (index: number) => ({ x: (index % COLUMNS) * SPACING, y: Math.floor(index / COLUMNS) * SPACING })
const HUB_PLACE = { x: (COLUMNS * SPACING) / 2, y: -1_200 }

function addressOfCrowd(): string {
  const crowd = Array.from({ length: CROWD }, (_, index) => {
    const { x, y } = placeOf(index)
    return `${crowdId(index)},${x},${y}`
  })
  return `v=1&on=${[...crowd, `${HUB_ID},${HUB_PLACE.x},${HUB_PLACE.y}`].join(';')}&chosen=${HUB_ID}`
}

/** From the answer's arrival to the second frame after the notice: the one in which the canvas has painted. */
async function measureProduct(page: Page, url: string): Promise<{ wall: number; blocked: number }> {
  await page.goto('about:blank')
  await page.goto(`${url}/#${addressOfCrowd()}`)
  const expand = page.getByRole('button', { name: `Expand (${MEMBERS + 1} more)` })
  await expand.waitFor({ timeout: 60_000 })
  // The thousand have to be drawn first, as on the bare page: the inspector may be there before the canvas is.
  await page.locator('[role="application"] canvas').first().waitFor()
  await calm(page)
  await page.evaluate(() => {
    performance.clearResourceTimings()
    window.blocks = []
  })
  const painted = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const watcher = new MutationObserver(() => {
          if (!document.body.textContent?.includes('Added 50 neighbours')) return
          watcher.disconnect()
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))
        })
        watcher.observe(document.body, { childList: true, subtree: true, characterData: true })
      }),
  )
  await expand.click()
  // So many are asked about first; the answer measured is that of the expansion.
  await page.getByRole('button', { name: 'Add 50' }).click()
  const end = await painted
  const arrived = await page.evaluate(
    () =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.endsWith('/neighbours'))
        .map((entry) => ('responseEnd' in entry ? Number(entry.responseEnd) : Number.NaN))
        .at(-1) ?? Number.NaN,
  )
  const blocks = await page.evaluate(() => window.blocks)
  return { wall: end - arrived, blocked: Math.max(0, ...blocks) }
}

async function measureBare(page: Page): Promise<number> {
  await page.goto('about:blank')
  await page.setContent('<div id="canvas" style="position:absolute;inset:0"></div>')
  await page.addScriptTag({
    path: join(import.meta.dirname, '..', 'node_modules', 'cytoscape', 'dist', 'cytoscape.min.js'),
  })
  return page.evaluate(
    async ({ crowd, links, members, columns, spacing, hub }) => {
      const make = window.cytoscape
      if (make === undefined) throw new Error('Cytoscape did not load')
      const nodes = Array.from({ length: crowd }, (_, index) => ({
        data: { id: `n${index}`, label: `Member of the crowd ${index}` },
        position: { x: (index % columns) * spacing, y: Math.floor(index / columns) * spacing },
      }))
      const edges = Array.from({ length: links }, (_, index) => ({
        data: { id: `e${index}`, source: `n${index % crowd}`, target: `n${(index * 7919 + 13) % crowd}` },
      }))
      const cy = make({
        container: document.getElementById('canvas'),
        elements: [...nodes, ...edges, { data: { id: 'hub', label: 'The hub' }, position: hub }],
        layout: { name: 'preset' },
        style: [
          { selector: 'node', style: { label: 'data(label)', 'font-size': 12, width: 30, height: 30 } },
          { selector: 'edge', style: { width: 1, 'curve-style': 'straight', 'target-arrow-shape': 'triangle' } },
        ],
      })
      cy.fit()
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      const start = performance.now()
      const added = Array.from({ length: members }, (_, index) => {
        const angle = (index / members) * 2 * Math.PI
        return {
          data: { id: `m${index}`, label: `Member of the hub ${index}` },
          position: { x: hub.x + 600 * Math.cos(angle), y: hub.y + 600 * Math.sin(angle) },
        }
      })
      cy.add([...added, ...added.map(({ data }) => ({ data: { id: `l-${data.id}`, source: data.id, target: 'hub' } }))])
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      return performance.now() - start
    },
    { crowd: CROWD, links: CROWD_LINKS, members: MEMBERS, columns: COLUMNS, spacing: SPACING, hub: HUB_PLACE },
  )
}

/** Measures both in turn; the figure is the median of the ratios of neighbouring runs. */
export function measureExpansion(browserPath: string): Promise<readonly Figure[]> {
  return withPage(browserPath, async (page, url) => {
    const bare = await page.context().newPage()
    await noteFrames(page)
    const pairs: { product: number; blocked: number; bare: number }[] = []
    for (let run = 0; run < RUNS; run += 1) {
      await page.bringToFront()
      const { wall, blocked } = await measureProduct(page, url)
      await bare.bringToFront()
      pairs.push({ product: wall, blocked, bare: await measureBare(bare) })
    }
    const median = (values: number[]) =>
      quantile(
        values.sort((a, b) => a - b),
        0.5,
      )
    return [
      {
        what: 'expanding 50 into 1 000 drawn, painted, product / bare Cytoscape',
        measured: median(pairs.map((pair) => pair.product / pair.bare)),
        limit: 1.2,
        unit: '×',
        note: `${median(pairs.map((pair) => pair.product)).toFixed(0)} ms / ${median(pairs.map((pair) => pair.bare)).toFixed(0)} ms, ${RUNS} pairs`,
      },
      {
        what: 'longest block of the main thread meanwhile',
        measured: median(pairs.map(({ blocked }) => blocked)),
        limit: 140,
        unit: 'ms',
        note: `median of ${RUNS} runs`,
      },
    ]
  })
}
