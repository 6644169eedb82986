/** Reads the two files of statements that the guard is held against: those to refuse, and those to let pass. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EngineName } from '../../server/guard/lexical-rules.ts'

const BOTH: readonly EngineName[] = ['embedded', 'neo4j']

interface Block {
  readonly title: string
  readonly marks: readonly string[]
  readonly text: string
}

export interface RefusedStatement {
  readonly title: string
  readonly text: string
  /** What the refusal must point at, and where. */
  readonly word: string
  readonly line: number
  readonly column: number
  /** In whose language it must be refused. */
  readonly engines: readonly EngineName[]
}

export interface PassedStatement {
  readonly title: string
  readonly text: string
  /** For whom it must pass, and who understands it. */
  readonly passes: readonly EngineName[]
  readonly runs: readonly EngineName[]
}

/** `places` are put in for `{CANARY}` and `{LISTENER}`. */
export const readRefused = (places: Readonly<Record<string, string>> = {}): RefusedStatement[] =>
  readBlocks('refused.cypher.txt', places).map(({ title, marks, text }) => {
    const [word = '', place = '', engine] = marks
    const [line = Number.NaN, column = Number.NaN] = place.split(':').map(Number)
    if (!(line > 0 && column > 0)) throw new Error(`“${title}” names no line and column`)
    return { title, text, word, line, column, engines: BOTH.filter((name) => engine === undefined || engine === name) }
  })

export const readPassed = (): PassedStatement[] =>
  readBlocks('passed.cypher.txt', {}).map(({ title, marks, text }) => {
    const [kind, engine] = (marks[0] ?? '').replace(' on ', ' ').split(' ')
    const named = BOTH.filter((name) => name === engine)
    if (kind !== '' && named.length === 0) throw new Error(`“${title}” names no engine`)
    return { title, text, passes: kind === 'only' ? named : BOTH, runs: kind === '' ? BOTH : named }
  })

const readBlocks = (file: string, places: Readonly<Record<string, string>>): Block[] => {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8').split('\n')
  const starts = lines.flatMap((line, index) => (line.startsWith('== ') ? [index] : []))
  return starts.map((start, index) => {
    const [title = '', ...marks] = fill(lines[start] ?? '', places)
      .slice('== '.length)
      .split(' | ')
    const text = lines.slice(start + 1, starts[index + 1] ?? lines.length).join('\n')
    return { title, marks, text: fill(text, places).replace(/\n+$/, '') }
  })
}

const fill = (text: string, places: Readonly<Record<string, string>>): string =>
  text
    .replace(/\{U\+([0-9A-F]{4,6})\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\{([A-Z]+)\}/g, (whole, name: string) => places[name] ?? whole)
