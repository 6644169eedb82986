/** `npm run bench [name…]`: measures, and prints the figures as a table. */
import { ASK } from './ask.ts'
import { EVIDENCE } from './evidence.ts'
import { EXPLORE } from './explore.ts'
import { type Figure, formatFigures } from './figures.ts'
import { LOAD } from './load.ts'
import { PAGE } from './page.ts'
import { SERVER } from './server.ts'
import { SHOW } from './show.ts'

const BENCHMARKS = [EVIDENCE, LOAD, SERVER, ASK, PAGE, SHOW, EXPLORE]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !BENCHMARKS.some((benchmark) => benchmark.name === name))
if (unknown.length > 0) {
  process.stderr.write(
    `There is no benchmark ${unknown.join(', ')}: ${BENCHMARKS.map(({ name }) => name).join(', ')}.\n`,
  )
  process.exit(2)
}

const figures: Figure[] = []
for (const benchmark of BENCHMARKS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  process.stderr.write(`${benchmark.name} …\n`)
  figures.push(...(await benchmark.run((line) => process.stderr.write(`  ${line}\n`))))
}
process.stdout.write(`${formatFigures(figures)}\n`)
