import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typingMistakes } from './typing-mistakes.ts'

describe('typingMistakes', () => {
  it.each([
    ['a wrong letter', 'harbor', 'harbar'],
    ['a wrong first letter', 'harbor', 'jarbor'],
    ['a missing letter', 'harbor', 'habor'],
    ['a missing last letter', 'harbor', 'harbo'],
    ['a letter too many', 'harbor', 'harrbor'],
    ['a letter too many at the end', 'harbor', 'harborr'],
    ['two letters swapped', 'harbor', 'habror'],
  ])('finds what was meant behind %s', (_, meant, typed) => {
    expect(typingMistakes(typed)).toContain(meant)
  })

  it('does not reach words that are two mistakes away', () => {
    expect(typingMistakes('harbor')).not.toContain('hxrbxr')
    expect(typingMistakes('harbor')).not.toContain('harborxx')
  })

  it('never gives the word that was typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,12}$/), (word) => {
        expect(typingMistakes(word)).not.toContain(word)
      }),
    )
  })

  it('works both ways: who can be mistyped as another can be meant by it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{2,8}$/), fc.nat(), (word, pick) => {
        const mistakes = [...typingMistakes(word)]
        const typed = mistakes[pick % mistakes.length] ?? ''
        expect(typingMistakes(typed)).toContain(word)
      }),
    )
  })
})
