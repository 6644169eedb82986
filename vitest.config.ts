/**
 * Two kinds of tests. `unit` is quick and needs nothing. `engine` talks to real
 * databases, which tests share, so its files run one at a time.
 */
import { defineConfig } from 'vitest/config'

const everywhere = '{contract,server,client,view,picture,handout,tools,tests,bench}/**'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [`${everywhere}/*.test.{ts,tsx}`],
          exclude: ['**/*.engine.test.ts', '**/node_modules/**'],
          // A bound against hanging, not a measure: on a busy machine a property with a thousand examples takes a while.
          testTimeout: 60_000,
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
