/** What a reader waits for: the start, the first picture, a long inspector. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { startServer } from '../e2e/start-server.ts'
import { findBrowser, HOW_TO_GET_A_BROWSER } from '../tools/browser/find-browser.ts'
import type { Benchmark, Figure } from './figures.ts'
import { measureInspector } from './inspector.ts'

const CASE = join(import.meta.dirname, '..', 'cases', 'karakulov')

/** Sums what the page has fetched as scripts, in compressed bytes. */
const scriptBytes = (page: Page): Promise<number> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry.name.endsWith('.js'))
      .reduce((sum, entry) => sum + ('encodedBodySize' in entry ? Number(entry.encodedBodySize) : 0), 0),
  )

/** Starts the product on a data folder and waits for the first drawn entity of the case on the start screen. */
async function measureStart(browserPath: string, dataFolder: string): Promise<{ seconds: number; bytes: number }> {
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] })
  const page = await browser.newPage()
  const start = performance.now()
  const server = await startServer({ dataFolder, cases: [CASE], port: 0, neo4j: null })
  try {
    await page.goto(server.url)
    await page.locator('svg.ornament .ornament-entity').first().waitFor({ state: 'attached' })
    const seconds = (performance.now() - start) / 1000
    // The graph itself: what the page has to have fetched before the canvas shows it.
    await page.getByRole('button', { name: 'Open the whole picture' }).click()
    await page.getByRole('application').waitFor()
    return { seconds, bytes: await scriptBytes(page) }
  } finally {
    await browser.close()
    await server.stop()
  }
}

export const PAGE: Benchmark = {
  name: 'page',
  async run(report) {
    const browser = await findBrowser()
    if (browser === null) {
      report(HOW_TO_GET_A_BROWSER)
      return []
    }
    const dataFolder = await mkdtemp(join(tmpdir(), 'entourage-bench-'))
    try {
      report('starting the product twice …')
      const first = await measureStart(browser.path, dataFolder)
      const second = await measureStart(browser.path, dataFolder)
      const figures: Figure[] = [
        { what: 'npm start to the first drawn graph', measured: first.seconds, limit: 5, unit: 's', note: 'one run' },
        { what: 'the same from the second start on', measured: second.seconds, limit: 3, unit: 's', note: 'one run' },
        {
          what: 'JavaScript before the graph appears',
          measured: first.bytes / 1000,
          limit: 350,
          unit: 'kB',
          note: 'compressed, all scripts fetched until the canvas is there',
        },
      ]
      report('opening the inspector of an entity with 1 000 claims …')
      figures.push(...(await measureInspector(browser.path)))
      return figures
    } finally {
      await rm(dataFolder, { recursive: true, force: true })
    }
  },
}
