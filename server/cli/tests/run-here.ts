/** Runs a command in this process, as if without a terminal: quicker than a process of its own. */
import { runCommand } from '../run-command.ts'
import type { Output } from '../terminal.ts'

/** How a command ended and what it wrote. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export async function runHere(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  const written = { out: '', err: '' }
  const output = (name: 'out' | 'err'): Output => ({
    write: (text) => {
      written[name] += text
    },
    isTTY: false,
    columns: 80,
  })
  const code = await runCommand(args, { env, out: output('out'), err: output('err') })
  return { code, ...written }
}
