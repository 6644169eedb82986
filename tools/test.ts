/**
 * `npm test`: all tests, with all that they need found or started: a Neo4j, a
 * browser, a build. What cannot be found is left out and named at the end, or
 * is a failure where REQUIRE_NEO4J=1 or REQUIRE_BROWSER=1 says so. The last line
 * is the sum over all runners. `npm test -- unit engine` runs these kinds only.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setup, teardown } from '../tests/start-engines.ts'
import { keepingPlans, SUPPORTED } from './neo4j/releases.ts'
import type { RunningNeo4j } from './neo4j/running-neo4j.ts'
import { findStart, HOW_TO_GET_NEO4J } from './neo4j/start-neo4j.ts'
import { findBrowser, HOW_TO_GET_A_BROWSER } from './browser/find-browser.ts'
import { runCommand } from './run-command.ts'
import { addCounts, type Counts, countPlaywright, countVitest, describeCounts } from './sum-results.ts'

const KINDS = ['unit', 'engine', 'journeys'] as const
type Kind = (typeof KINDS)[number]
type Environment = Readonly<Record<string, string>>

const ONE_FAILURE: Counts = { passed: 0, failed: 1, skipped: 0 }
const bin = (name: string): string => join('node_modules', '.bin', name)

const kinds = readKinds(process.argv.slice(2))
const folder = await mkdtemp(join(tmpdir(), 'entourage-test-'))
const remarks: string[] = []
const results: Counts[] = []
let runs = 0
const started = performance.now()

try {
  const database = kinds.includes('unit') && kinds.length === 1 ? Promise.resolve() : startNeo4j()
  const travels = kinds.includes('journeys') && (await prepareJourneys())
  // Tests wait as much as they work, so several lines of them go at once: those that need a Neo4j, and the journeys on
  // one, in two halves as they share its database; the journeys on the embedded engine, two at a time; and all tests
  // that share nothing.
  const alone = await findTestsAlone()
  const half = async (number: 1 | 2, env: Environment = {}): Promise<Counts[]> => {
    const shard = ['--shard', `${number}/2`]
    return [
      ...(kinds.includes('engine')
        ? [await runVitest('engine', [...shard, ...alone.flatMap((file) => ['--exclude', file])], env)]
        : []),
      ...(travels ? [await runJourneys('neo4j', shard, env)] : []),
    ]
  }
  const onNeo4j = async (): Promise<Counts[]> => {
    await database
    const first = half(1)
    return (await Promise.all([first, onAnotherNeo4j(first, (env) => half(2, env))])).flat()
  }
  const onNothing = async (): Promise<Counts[]> => [
    ...(kinds.includes('unit') ? [await runVitest('unit', [])] : []),
    ...(kinds.includes('engine') ? [await runVitest('engine', alone, { TEST_NEO4J_URI: '' })] : []),
  ]
  const embedded = async (): Promise<Counts[]> => (travels ? [await runJourneys('embedded', [])] : [])
  results.push(...(await Promise.all([onNeo4j(), embedded(), onNothing()])).flat())
} finally {
  await teardown()
  await rm(folder, { recursive: true, force: true })
}

const total = addCounts(results)
for (const remark of remarks) console.log(remark)
console.log(`All in ${((performance.now() - started) / 1000).toFixed(0)} s.`)
console.log(describeCounts(total))
if (total.failed > 0) process.exitCode = 1

function readKinds(args: readonly string[]): Kind[] {
  const unknown = args.filter((arg) => !KINDS.some((kind) => kind === arg))
  if (unknown.length > 0) {
    console.error(`There are tests of the kinds ${KINDS.join(', ')}, not ${unknown.join(', ')}.`)
    process.exit(2)
  }
  return args.length === 0 ? [...KINDS] : KINDS.filter((kind) => args.includes(kind))
}

/** Once for all runners: they find its address in TEST_NEO4J_URI. */
async function startNeo4j(): Promise<void> {
  try {
    await setup()
    if (process.env.TEST_NEO4J_URI === undefined) remarks.push(`Without a Neo4j. ${HOW_TO_GET_NEO4J}`)
  } catch (error) {
    remarks.push(error instanceof Error ? error.message : String(error))
    results.push(ONE_FAILURE)
  }
}

/** The engine tests that share no database with others: they open one of their own, and name no Neo4j. */
async function findTestsAlone(): Promise<string[]> {
  const folders = await Promise.all(['server', 'tools'].map((folder) => readdir(folder, { recursive: true })))
  const files = folders.flatMap((names, at) => names.map((name) => join(['server', 'tools'][at] ?? '', name)))
  const tests = files.filter((file) => file.endsWith('.engine.test.ts')).toSorted()
  const texts = await Promise.all(tests.map((file) => readFile(file, 'utf8')))
  return tests.filter((_, at) => !/[eE]ngines\(\)|TEST_NEO4J/.test(texts[at] ?? ''))
}

async function runVitest(project: Kind, args: readonly string[], env: Environment = {}): Promise<Counts> {
  const report = join(folder, `vitest-${++runs}.json`)
  const reporters = ['--reporter', 'dot', '--reporter', 'json', `--outputFile.json=${report}`]
  const { code } = await runCommand(
    [bin('vitest'), 'run', '--project', project === 'unit' ? 'unit*' : project, ...args, ...reporters],
    {
      env,
      aloud: true,
    },
  )
  return readCounts(report, code, countVitest)
}

/** A browser and a build; false, with a remark, when the journeys have to be left out. */
async function prepareJourneys(): Promise<boolean> {
  if ((await findBrowser()) === null) {
    remarks.push(HOW_TO_GET_A_BROWSER)
    if (process.env.REQUIRE_BROWSER === '1') results.push(ONE_FAILURE)
    return false
  }
  const build = await runCommand([process.execPath, '--import', 'tsx', 'tools/build.ts'])
  if (build.code === 0) return true
  console.error(build.output)
  remarks.push('The journeys did not run, because the build failed (above).')
  results.push(ONE_FAILURE)
  return false
}

/** On a Neo4j of its own where one can be started; otherwise it waits until nobody needs the only one any more. */
async function onAnotherNeo4j(
  first: Promise<unknown>,
  run: (env: Environment) => Promise<Counts[]>,
): Promise<Counts[]> {
  const own = process.env.TEST_NEO4J_URI === undefined || !kinds.includes('engine') ? null : await startAnotherNeo4j()
  if (own === null) {
    await first
    return run({})
  }
  try {
    return await run({ TEST_NEO4J_URI: own.uri })
  } finally {
    await own.stop()
  }
}

async function startAnotherNeo4j(): Promise<RunningNeo4j | null> {
  const start = process.env.NEO4J_URI === undefined ? await findStart(keepingPlans(SUPPORTED)) : null
  return start === null ? null : start().catch(() => null)
}

async function runJourneys(
  engine: 'embedded' | 'neo4j',
  args: readonly string[],
  env: Environment = {},
): Promise<Counts> {
  const name = `${engine}-${++runs}`
  const report = join(folder, `${name}.json`)
  const { code, output } = await runCommand(
    [
      bin('playwright'),
      'test',
      '--project',
      engine,
      ...args,
      '--output',
      join('test-results', name),
      '--reporter',
      'list,json',
    ],
    { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...env } },
  )
  console.log(`\n${output.trim()}`)
  return readCounts(report, code, countPlaywright)
}

/** A runner that left no report, or ended badly with nothing failed in it, has failed as a whole. */
async function readCounts(path: string, code: number | null, count: (report: unknown) => Counts): Promise<Counts> {
  try {
    const counts = count(JSON.parse(await readFile(path, 'utf8')))
    return code !== 0 && counts.failed === 0 ? addCounts([counts, ONE_FAILURE]) : counts
  } catch (error) {
    remarks.push(`A test runner ended without a report: ${error instanceof Error ? error.message : String(error)}`)
    return ONE_FAILURE
  }
}
