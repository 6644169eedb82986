import { describe, expect, it } from 'vitest'
import { EntourageError } from '../errors.ts'
import { explainEmbedded } from './explain-embedded.ts'

const errorAt = (line: number, column: number) =>
  new EntourageError('bad-request', 'The database does not understand the statement: Expected identifier.', [
    { field: 'statement', line, column: String(column), message: 'Expected identifier' },
  ])

describe('explaining the embedded engine', () => {
  it('says that a key word needs back-quotes to be a name', () => {
    const advice = '“Set” is a key word for the embedded engine; as a name it needs back-quotes.'
    expect(explainEmbedded(errorAt(2, 10), 'MATCH (n)\nRETURN n.Set AS x')).toMatchObject({
      code: 'bad-request',
      message: `The database does not understand the statement: Expected identifier. ${advice}`,
      details: [{ field: 'statement', line: 2, column: '10', length: 3, message: `Expected identifier. ${advice}` }],
    })
  })

  it('finds the place of a word that the engine only names', () => {
    const message = "Undefined variable 'q' in property access."
    const error = new EntourageError('bad-request', `The database does not understand the statement: ${message}`)
    expect(explainEmbedded(error, "MATCH (p) WHERE p.a = 'q'\nRETURN q.name")).toMatchObject({
      message: error.message,
      details: [{ field: 'statement', line: 2, column: '8', length: 1, message }],
    })
    expect(explainEmbedded(error, 'RETURN 1')).toBe(error)
  })

  it.each([
    ['at another word', errorAt(1, 7), 'MATCH (n)'],
    ['at a sign', errorAt(1, 10), 'MATCH (n))'],
    ['at a name that has its back-quotes', errorAt(1, 8), 'MATCH (`set`)'],
    ['after the end', errorAt(9, 1), 'MATCH (set)'],
    ['without a place', new EntourageError('time-limit', 'Too long.'), 'MATCH (set)'],
    [
      'of a parameter',
      new EntourageError('bad-request', 'No.', [{ field: 'parameters.set', message: 'No.' }]),
      'RETURN 1',
    ],
    ['of another kind', new Error('a fault'), 'MATCH (set)'],
  ])('leaves a mistake %s as it is', (_name, error, statement) => {
    expect(explainEmbedded(error, statement)).toBe(error)
  })
})
