/**
 * The journeys, in a real Chromium against the built product: once on the
 * embedded engine, two at a time as each line of them has a server and a store
 * of its own, once on a real Neo4j (TEST_NEO4J_URI), whose database they share,
 * so one at a time.
 */
import { defineConfig } from '@playwright/test'
import type { EngineOptions } from './e2e/journey.ts'
import { findBrowser, HOW_TO_GET_A_BROWSER } from './tools/browser/find-browser.ts'

const browser = await findBrowser()
if (browser === null) throw new Error(HOW_TO_GET_A_BROWSER)

/** Keeps the browser itself from calling anybody, so that every request is one of ours. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Letters as they are designed, as on a sharp screen: a browser without its window would push them onto whole pixels.
  '--font-render-hinting=none',
]

const isRoot = process.getuid?.() === 0

export default defineConfig<object, EngineOptions>({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/build-product.ts',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Bounds against hanging, not measures: other tests run beside the journeys.
  timeout: 150_000,
  expect: { timeout: 25_000 },
  reporter: [['list']],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'reduce' },
    // A trace of every step would take as long again as the journeys; PWDEBUG and --trace are there for whoever looks closer.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser.path,
      // Chromium refuses to start its sandbox as root.
      args: isRoot ? [...QUIET, '--no-sandbox'] : QUIET,
    },
  },
  projects: [
    {
      name: 'embedded',
      // Reads the list of processes where Linux has it.
      testIgnore: process.platform === 'linux' ? '**/neo4j-*.spec.ts' : ['**/neo4j-*.spec.ts', '**/embedded-*.spec.ts'],
      use: { engine: 'embedded' },
    },
    {
      name: 'neo4j',
      workers: 1,
      // Those in which the server has its database do something; the page itself knows no engine.
      grep: /@neo4j/,
      testIgnore: '**/embedded-*.spec.ts',
      use: { engine: 'neo4j' },
    },
  ],
})
