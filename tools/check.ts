/**
 * `npm run check`: everything about the code that takes seconds. Each step runs
 * to its end whatever the others find, so that one run shows all there is to mend.
 */
import { join } from 'node:path'
import { type Outcome, runCommand } from './run-command.ts'

const bin = (name: string): string => join('node_modules', '.bin', name)

const STEPS: Readonly<Record<string, readonly string[]>> = {
  types: [bin('tsc'), '--noEmit', '-p', '.'],
  lint: [bin('oxlint'), '--type-aware', '--deny-warnings'],
  format: [bin('biome'), 'format', '.'],
  'unused code': [bin('knip'), '--no-progress'],
  architecture: [process.execPath, '--import', 'tsx', 'tools/architecture/run.ts'],
  'unit tests': [bin('vitest'), 'run', '--project', 'unit*', '--reporter', 'dot'],
}

const started = performance.now()
const waiting = Object.entries(STEPS)
const failed: string[] = []

/** Takes steps until none is left; two of these at a time keep a small machine busy without choking it. */
async function takeSteps(): Promise<void> {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const [name, command] = step
    report(name, await runCommand(command))
  }
}

function report(name: string, { code, output, seconds }: Outcome): void {
  if (code !== 0) {
    failed.push(name)
    console.error(output.trimEnd())
  }
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(13)} ${seconds.toFixed(1)} s`)
}

await Promise.all([takeSteps(), takeSteps()])

const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(failed.length === 0 ? `All is well, in ${seconds} s.` : `To mend: ${failed.join(', ')}. (${seconds} s)`)
if (failed.length > 0) process.exitCode = 1
