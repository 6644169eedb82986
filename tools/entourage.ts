/** `npm run entourage -- …`: the command line, from its sources. */
import process from 'node:process'

const wantsHandout = process.argv.some((word) => /(^|\.)html?$/i.test(word))

if (wantsHandout) {
  // Its page is a script of its own, which has to be built, and may have changed since.
  const { buildHandout } = await import('./build-handout.ts')
  await buildHandout(true)
}
await import('../server/cli/main.ts')
