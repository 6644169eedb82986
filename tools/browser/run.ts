/** `node --import tsx tools/browser/run.ts`: says which browser the journeys would run in; exit code 1 if there is none. */
import { findBrowser, HOW_TO_GET_A_BROWSER } from './find-browser.ts'

const browser = await findBrowser()
if (browser === null) {
  console.error(HOW_TO_GET_A_BROWSER)
  process.exitCode = 1
} else {
  console.log(`${browser.path} (${browser.from})`)
}
