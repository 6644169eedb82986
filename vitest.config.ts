/**
 * Two kinds of tests. `unit` (and `unit-page`, which is the same for the page) is
 * quick and needs nothing. `engine` talks to real databases, which tests share, so
 * its files run one at a time.
 */
import { defineConfig } from 'vitest/config'

const everywhere = '{contract,server,client,view,picture,handout,tools,tests,bench}/**'
/** All of the page but what is pure. */
const ofPage = ['client/!(model)/**/*.test.{ts,tsx}']
/** A bound, not a measure: on a busy machine a property with a thousand examples takes a while. */
const HANGING_MS = 60_000

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [`${everywhere}/*.test.{ts,tsx}`],
          exclude: ['**/*.engine.test.ts', '**/node_modules/**', ...ofPage],
          testTimeout: HANGING_MS,
          // They change nothing that another file could see, and loading everything anew for each takes longer than they do.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'unit-page',
          // The page keeps what it shows in stores, which each file has to itself.
          include: ofPage,
          testTimeout: HANGING_MS,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'engine',
          include: [`${everywhere}/*.engine.test.ts`],
          globalSetup: ['tests/build-programs.ts', 'tests/start-engines.ts'],
          fileParallelism: false,
          // They change nothing that another file could see, and loading the server anew for each takes as long as some.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
