/** The ends of the command line: what it reads settings from and where it writes. */

/** Where text goes, and whether a person watches it being written. */
export interface Output {
  readonly write: (text: string) => unknown
  readonly isTTY: boolean
  readonly columns: number
}

export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>
  /** For what was asked for. */
  readonly out: Output
  /** For progress and what went wrong. */
  readonly err: Output
}

/** How a command ends, as the help tells. */
export const EXIT = { ok: 0, problems: 1, usage: 2, unavailable: 3 } as const

export const printLines = (output: Output, lines: readonly string[]): void => {
  if (lines.length > 0) output.write(`${lines.join('\n')}\n`)
}
