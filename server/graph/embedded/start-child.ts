/** Starts a process that runs statements. */
import type { ChildProcess } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { forkProgram } from '../../fork-program.ts'

/** `embedded`: the process that owns the embedded database; `sandbox`: one for users' own statements. */
export const startChild = (which: 'embedded' | 'sandbox' = 'embedded'): ChildProcess => {
  if (which === 'embedded') return forkProgram(join(import.meta.dirname, 'child.ts'), 'embedded-child.js')
  const child = forkProgram(join(import.meta.dirname, '..', 'sandbox', 'sandbox-child.ts'), 'sandbox-child.js')
  giveWay(child)
  return child
}

/** What one user asks for must not keep the answers of all others waiting. */
const giveWay = ({ pid }: ChildProcess): void => {
  if (pid === undefined) return
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // It may be gone already, or the system may not let us; it runs all the same.
  }
}
