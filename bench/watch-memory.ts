/** Watches how much memory this process and those that it started take together. */
import { execFileSync } from 'node:child_process'

export interface MemoryWatch {
  /** The most in megabytes: of this process alone, with the process that owns its data, and with all others. */
  stop(): { readonly ownMb: number; readonly serverMb: number; readonly allMb: number }
}

const LOOK_EVERY_MS = 250

export const watchMemory = (): MemoryWatch => {
  const highest = { ownMb: 0, serverMb: 0, allMb: 0 }
  const timer = setInterval(() => {
    const own = readProcesses()
    const kept = own.filter(({ args }) => !args.includes('sandbox-child'))
    highest.ownMb = Math.max(highest.ownMb, sumOf(own.filter(({ pid }) => pid === process.pid)))
    highest.serverMb = Math.max(highest.serverMb, sumOf(kept))
    highest.allMb = Math.max(highest.allMb, sumOf(own))
  }, LOOK_EVERY_MS)
  return {
    stop: () => {
      clearInterval(timer)
      return highest
    },
  }
}

interface Process {
  readonly pid: number
  readonly parent: number
  readonly megabytes: number
  readonly args: string
}

const sumOf = (processes: readonly Process[]): number => processes.reduce((sum, { megabytes }) => sum + megabytes, 0)

/** A Neo4j that was started for the measurement is not the server's. */
const readProcesses = (): Process[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const [, pid, parent, kilobytes, args = ''] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
      return pid === undefined
        ? []
        : [{ pid: Number(pid), parent: Number(parent), megabytes: Number(kilobytes) / 1_024, args }]
    })
    .filter(
      ({ pid, parent, args }) =>
        pid === process.pid || (parent === process.pid && /\b(sandbox-)?(embedded-)?child\.[jt]s/.test(args)),
    )
