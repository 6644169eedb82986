/**
 * `npm test`: all tests, with all that they need found or started: a Neo4j, a
 * browser, a build. What cannot be found is left out and named at the end, or
 * is a failure where REQUIRE_NEO4J=1 or REQUIRE_BROWSER=1 says so. The last line
 * is the sum over all runners. `npm test -- unit engine` runs these kinds only.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setup, teardown } from '../tests/start-engines.ts'
import type { RunningNeo4j } from './neo4j/running-neo4j.ts'
import { HOW_TO_GET_NEO4J, startNeo4j as startAnother } from './neo4j/start-neo4j.ts'
import { findBrowser, HOW_TO_GET_A_BROWSER } from './browser/find-browser.ts'
import { runCommand } from './run-command.ts'
import { addCounts, type Counts, countPlaywright, countVitest, describeCounts } from './sum-results.ts'

const KINDS = ['unit', 'engine', 'journeys'] as const
type Kind = (typeof KINDS)[number]
type Environment = Readonly<Record<string, string>>

const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 }
const ONE_FAILURE: Counts = { passed: 0, failed: 1, skipped: 0 }
const bin = (name: string): string => join('node_modules', '.bin', name)

const kinds = readKinds(process.argv.slice(2))
const folder = await mkdtemp(join(tmpdir(), 'entourage-test-'))
const remarks: string[] = []
const results: Counts[] = []
const started = performance.now()

try {
  if (kinds.includes('engine') || kinds.includes('journeys')) await startNeo4j()
  const projects = kinds.filter((kind) => kind !== 'journeys')
  const journeys = kinds.includes('journeys') && (await prepareJourneys())
  // Tests wait as much as they work, so all go at once. On the embedded engine journeys share nothing with other tests;
  // on Neo4j they have one of their own.
  const testing = runVitestInHalves(projects)
  const travelling = journeys
    ? [runJourneys('embedded'), onAnotherNeo4j(testing, (env) => runJourneys('neo4j', env))]
    : []
  results.push(...(await Promise.all([testing, ...travelling])))
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

/** Tests that share a database run one after the other; with two of them two halves can go at once. */
async function runVitestInHalves(projects: readonly Kind[]): Promise<Counts> {
  if (!projects.includes('engine')) return runVitest(projects)
  const first = runVitest(projects, '1/2')
  return addCounts(await Promise.all([first, onAnotherNeo4j(first, (env) => runVitest(projects, '2/2', env))]))
}

async function runVitest(projects: readonly Kind[], shard = '1/1', env: Environment = {}): Promise<Counts> {
  if (projects.length === 0) return NOTHING
  const report = join(folder, `vitest-${shard.replace('/', '-of-')}.json`)
  const reporters = ['--reporter', 'dot', '--reporter', 'json', `--outputFile.json=${report}`]
  const { code } = await runCommand(
    [bin('vitest'), 'run', '--shard', shard, ...projects.flatMap((project) => ['--project', project]), ...reporters],
    { env, aloud: true },
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
async function onAnotherNeo4j(others: Promise<unknown>, run: (env: Environment) => Promise<Counts>): Promise<Counts> {
  if (process.env.TEST_NEO4J_URI === undefined) return run({})
  const own = process.env.NEO4J_URI === undefined ? await startAnotherNeo4j() : null
  if (own === null) {
    await others
    return run({})
  }
  try {
    return await run({ TEST_NEO4J_URI: own.uri })
  } finally {
    await own.stop()
  }
}

async function startAnotherNeo4j(): Promise<RunningNeo4j | null> {
  try {
    return await startAnother()
  } catch {
    return null
  }
}

async function runJourneys(engine: 'embedded' | 'neo4j', env: Environment = {}): Promise<Counts> {
  const report = join(folder, `${engine}.json`)
  const { code, output } = await runCommand(
    [
      bin('playwright'),
      'test',
      '--project',
      engine,
      '--output',
      join('test-results', engine),
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
