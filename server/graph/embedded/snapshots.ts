/** Copies of the embedded database for those who only read: a new one when something was written since the last. */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inLine } from '../in-line.ts'

export interface Snapshots {
  /** The path of a copy that has everything written so far. */
  current(): Promise<string>
  /** To be called when something was written. */
  outdate(): void
  /** Removes all copies, also those that an earlier run left behind. */
  clear(): Promise<void>
}

/** Whoever was given the copy before the newest may be about to open it. */
const KEPT = 2

/** `save` writes a copy of the database to a path; the copies live in a folder of their own below `folder`. */
export const keepSnapshots = (folder: string, save: (path: string) => Promise<void>): Snapshots => {
  const own = join(folder, 'snapshots')
  const oneAtATime = inLine()
  const paths: string[] = []
  let made = 0
  let isOutdated = true

  const make = async (): Promise<string> => {
    const newest = paths.at(-1)
    if (newest !== undefined && !isOutdated) return newest
    isOutdated = false
    made += 1
    const path = join(own, `${made}.grafeo`)
    try {
      await mkdir(own, { recursive: true })
      await save(path)
    } catch (error) {
      isOutdated = true
      throw error
    }
    paths.push(path)
    // Where an open file cannot be removed it goes with all others in the end.
    for (const old of paths.splice(0, paths.length - KEPT)) await rm(old, { force: true }).catch(() => undefined)
    return path
  }
  return {
    current: () => oneAtATime(make),
    outdate: () => {
      isOutdated = true
    },
    clear: () => rm(own, { recursive: true, force: true }),
  }
}
