/** What holds for every text there is: tried with random ones, which differ from run to run. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPassed, readRefused } from '../../tests/guard-corpus/read-corpus.ts'
import { checkStatement } from './check-statement.ts'
import type { EngineName } from './lexical-rules.ts'
import type { TokenKind } from './token.ts'
import { tokenizeCypher } from './tokenize-cypher.ts'

const ENGINES: readonly EngineName[] = ['embedded', 'neo4j']
const REFUSED = readRefused()
const PASSED = readPassed()

/** Null when it passes. */
const refusalOf = (text: string, engine: EngineName) => {
  const verdict = checkStatement(text, engine)
  return verdict.ok ? null : verdict.refusals[0]
}

/** Made of what could be mistaken: quotes, escapes, comments, odd spaces, halves of characters. */
const PARTS = [
  `' " \` \`\` \\ \\u0027 \\u // /* */ $ $a $\` 1 1. .5 .. 0x 1e5 a SET ſ ı é 人 😀`,
  `( ) [ ] { } ; : =~ < > - + * | ! # @`,
].flatMap((parts) => parts.split(' '))
const INVISIBLE = [...Array.from('\n\r \u001c\u00a0\u0085\u0301\0'), '\r\n', '\ud83d', '\ude00']
const trickyText = fc.array(fc.constantFrom(...PARTS, ...INVISIBLE)).map((parts) => parts.join(''))

const anyText = fc.oneof(trickyText, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme' }))

describe('tokenizing', () => {
  it('cuts any text into tokens that cover it exactly, each at its line and column', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...ENGINES), (text, engine) => {
        let end = 0
        for (const token of tokenizeCypher(text, engine)) {
          expect(token.offset).toBe(end)
          expect(token.end).toBeGreaterThan(token.offset)
          expect(token.text).toBe(text.slice(token.offset, token.end))
          const before = text.slice(0, token.offset).split(/\r\n|\r(?!\n)|\n/)
          expect([token.line, token.column]).toEqual([before.length, (before.at(-1) ?? '').length + 1])
          end = token.end
        }
        expect(end).toBe(text.length)
      }),
      { numRuns: 2_000 },
    )
  })

  it('leaves out gaps and nothing else when asked to', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...ENGINES), (text, engine) => {
        const all = tokenizeCypher(text, engine)
        const isGap = (kind: TokenKind) => kind === 'space' || kind === 'comment'
        expect(tokenizeCypher(text, engine, 'gaps')).toEqual(
          all.filter(({ kind, problem }) => !isGap(kind) || problem !== null),
        )
      }),
    )
  })

  it('finds the same tokens whatever stands in the gaps', () => {
    const gap = fc.constantFrom(' ', '\t', '\n', '\r\n', '/**/', '/* SET */', '// SET\n', ' // \n ')
    const statements = [...readPassed(), ...readRefused()].map(({ text }) => text)
    fc.assert(
      fc.property(fc.constantFrom(...statements), fc.constantFrom(...ENGINES), gap, (text, engine, filler) => {
        const tokens = tokenizeCypher(text, engine)
        if (tokens.some(({ problem }) => problem !== null)) return
        const shown = (list: typeof tokens) =>
          list.filter(({ kind }) => kind !== 'space' && kind !== 'comment').map((t) => t.text)
        const spread = tokens.map(({ kind, text: part }) =>
          kind === 'space' || kind === 'comment' ? ` ${filler} ` : part,
        )
        expect(shown(tokenizeCypher(spread.join(''), engine))).toEqual(shown(tokens))
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('the guard', () => {
  it('has an answer to any text, with a place in it', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...ENGINES), (text, engine) => {
        const verdict = checkStatement(text, engine)
        for (const { offset, length } of verdict.ok ? [] : verdict.refusals) {
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(length).toBeGreaterThan(0)
          expect(offset + length).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('mutated statements', () => {
  const engine = fc.constantFrom(...ENGINES)
  const passed = fc.constantFrom(...PASSED.filter(({ passes }) => passes.length === ENGINES.length))
  const WRITES = ['SET n.x = 1', 'CREATE (m)', 'DETACH DELETE n', 'REMOVE n.x', 'MERGE (m)', "LOAD CSV FROM 'x' AS row"]

  it('are refused when a clause that writes comes before any clause', () => {
    const clauses = new Set(['MATCH', 'OPTIONAL', 'UNWIND', 'RETURN', 'ORDER', 'SKIP', 'LIMIT', 'UNION', 'WHERE'])
    fc.assert(
      fc.property(passed, engine, fc.constantFrom(...WRITES), fc.nat(), ({ text }, name, write, choice) => {
        const tokens = tokenizeCypher(text, name)
        const places = tokens.filter(({ key }, index) => clauses.has(key) && tokens[index - 1]?.key !== 'OPTIONAL')
        const { offset = 0 } = places[choice % places.length] ?? {}
        expect(refusalOf(`${text.slice(0, offset)} ${write} ${text.slice(offset)}`, name)).not.toBeNull()
      }),
      { numRuns: 1_000 },
    )
  })

  it('are refused when a clause that writes comes last', () => {
    fc.assert(
      fc.property(passed, engine, fc.constantFrom(...WRITES), ({ text }, name, write) => {
        expect(refusalOf(`${text}\n${write}`, name)).not.toBeNull()
      }),
    )
  })

  it('stay refused in other letters and with other gaps', () => {
    const statements = REFUSED.filter(({ text, engines }) =>
      engines.every((name) => tokenizeCypher(text, name).every(({ problem }) => problem === null)),
    )
    const gap = fc.constantFrom(' ', '\n', '/* RETURN */', '// MATCH (n) RETURN n\n', '\t/**/\r\n')
    fc.assert(
      fc.property(
        fc.constantFrom(...statements),
        gap,
        fc.infiniteStream(fc.boolean()),
        ({ text, engines }, filler, flips) => {
          for (const name of engines) {
            const changed = tokenizeCypher(text, name).map((token, index, all) => {
              // Directly after a division sign the filler would begin another comment.
              const gap = all[index - 1]?.text === '/' ? ` ${filler}` : filler
              if (token.kind === 'space' || token.kind === 'comment') return gap
              if (token.kind !== 'word') return token.text
              return Array.from(token.text)
                .map((c) => (flips.next().value === true ? c.toUpperCase() : c.toLowerCase()))
                .join('')
            })
            expect(refusalOf(changed.join(''), name), changed.join('')).not.toBeNull()
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('get an answer, whatever is left out, doubled or swapped', () => {
    const all = [...REFUSED, ...PASSED]
    fc.assert(
      fc.property(fc.constantFrom(...all), engine, fc.array(fc.tuple(fc.nat(), fc.nat())), ({ text }, name, edits) => {
        const parts = tokenizeCypher(text, name).map((token) => token.text)
        for (const [from, to] of edits)
          parts.splice(to % (parts.length + 1), from % 2, parts[from % parts.length] ?? '')
        const verdict = checkStatement(parts.join(''), name)
        expect(verdict.ok || verdict.refusals.length > 0).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})
