/** The tests that `npm run mutate` holds against changed guards: its own alone, without the random ones, which differ from run to run. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['server/guard/*.test.ts'], exclude: ['**/*.fuzz.test.ts'], testTimeout: 60_000 },
})
