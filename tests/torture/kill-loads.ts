/** Kills a process that loads again and again at random moments, and says what its successor found then. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Torture {
  readonly dataFolder: string
  /** Of an empty Neo4j; null for the embedded engine. */
  readonly uri: string | null
  readonly kills: number
  readonly onKill?: (kill: number, found: string) => void
}

export interface Outcome {
  readonly kills: number
  /** How many loads went through in all. */
  readonly done: number
  /** How often the successor found the store after a load that had not been acknowledged yet. */
  readonly ahead: number
  /** What must not be: a state that is none, or an acknowledged load that is gone. */
  readonly faults: readonly string[]
}

interface Running {
  readonly child: ChildProcess
  readonly lines: { readonly word: string; readonly fingerprint: string }[]
  readonly ended: Promise<unknown>
  readonly errors: () => string
}

function start({ dataFolder, uri }: Torture, env: Readonly<Record<string, string>>): Running {
  const file = 'tests/torture/load-in-circles.ts'
  const child = spawn(process.execPath, ['--import', 'tsx', file, dataFolder, ...(uri === null ? [] : [uri])], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that the process which owns the embedded database dies with it.
    detached: true,
  })
  const lines: { word: string; fingerprint: string }[] = []
  let rest = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = `${rest}${text}`.split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const [word = '', fingerprint = ''] = part.split(' ')
      lines.push({ word, fingerprint })
    }
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  return { child, lines, ended: once(child, 'close'), errors: () => errors }
}

async function until({ child, lines, errors }: Running, count: number): Promise<void> {
  while (lines.length < count) {
    if (child.exitCode !== null) throw new Error(`the loading process ended by itself:\n${errors()}`)
    await sleep(20)
  }
}

/** The states of one round, from the empty store on. */
async function learnStates(torture: Torture): Promise<string[]> {
  const running = start(torture, { ONCE: '1' })
  await running.ended
  const states = running.lines.map(({ fingerprint }) => fingerprint)
  if (states.length < 2 || states[0] !== states.at(-1)) throw new Error(`one round went wrong:\n${running.errors()}`)
  return states.slice(0, -1)
}

/** As long as a load takes at most, roughly: the moment of the kill is drawn from it. */
const SPREAD_MS = 1_500

/** The store must be empty. */
export async function killLoads(torture: Torture): Promise<Outcome> {
  const states = await learnStates(torture)
  const faults: string[] = []
  let [done, ahead] = [0, 0]
  let last = states[0] ?? ''
  for (let kill = 1; kill <= torture.kills + 1; kill += 1) {
    const running = start(torture, { KNOWN: states.join(',') })
    await until(running, 1)
    const found = running.lines[0]?.fingerprint ?? ''
    const next = states[(states.indexOf(last) + 1) % states.length]
    if (found === next) ahead += 1
    else if (found !== last) {
      const what = states.includes(found) ? `state ${states.indexOf(found)}` : 'a state that is none'
      faults.push(`after kill ${kill - 1} it found ${what}, expected ${states.indexOf(last)} or the one after it`)
    }
    torture.onKill?.(kill - 1, found)
    if (kill <= torture.kills) await sleep(Math.random() * SPREAD_MS)
    process.kill(-(running.child.pid ?? 0), 'SIGKILL')
    await running.ended
    done += running.lines.length - 1
    last = running.lines.at(-1)?.fingerprint ?? ''
  }
  return { kills: torture.kills, done, ahead, faults }
}
