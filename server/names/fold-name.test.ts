import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldName } from './fold-name.ts'

/** Letters and signs of many scripts, some of which change in number when they change case or form. */
const LETTERS = 'aZ0 ßİǅﬁ½Ⅷ-’\'`"()_&щЁйїΟυΌμπγ\u0301\u0306\u200b\u00ad\u0640مح\u064bשჯაԱ陈김ก\u0e31अ\u0941🙂'.split(
  /(?:)/u,
)

describe('foldName', () => {
  it.each([
    ['Каракулов', 'karakulov'],
    ['Глеб Каракулов', 'gleb karakulov'],
    ['Щукин', 'shchukin'],
    ['Зеленський', 'zelenskiy'],
    ['Γιώργος Παπανδρέου', 'giorgos papandreou'],
    ['Μπακογιάννη', 'bakogianni'],
    ['Άγγελος', 'angelos'],
    ['მიხეილ სააკაშვილი', 'mikheil saakashvili'],
    ['Կարապետյան', 'karapetyan'],
    ['习近平', 'xijinping'],
    ['김정은', 'gimjeongeun'],
    ['Łódź', 'lodz'],
    ['Jürgen Großmann', 'jurgen grossmann'],
    ['François Hélène', 'francois helene'],
    ['ﬁnance Ⅷ', 'finance viii'],
  ])('brings %s to plain Latin letters', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })

  it('reads Arabic the same with and without its vowel points', () => {
    expect(foldName('مُحَمَّد القَذَّافي')).toBe(foldName('محمد القذافي'))
    expect(foldName('محمد')).not.toBe('')
  })

  it('reads a letter and its accent the same in one character or two', () => {
    expect(foldName('e\u0301tude \u0438\u0306')).toBe(foldName('\u00e9tude \u0439'))
    expect(foldName('Кара\u0301кулов')).toBe('karakulov')
  })

  it.each([
    ['O’Brien', 'obrien'],
    ["O'Brien", 'obrien'],
    ['Anne-Marie  de la   Tour', 'anne marie de la tour'],
    ['  (Harbour) «Line», Ltd.  ', 'harbour line ltd'],
    ['Har\u00adbour\u200b', 'harbour'],
  ])('reads %s without its punctuation', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })

  it('keeps what has no Latin form, so that it can be found by itself', () => {
    expect(foldName('---')).toBe('---')
    expect(foldName('   ')).toBe('')
  })

  it('changes nothing when it folds again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...LETTERS) }), (text) => {
        const folded = foldName(text)
        expect(foldName(folded)).toBe(folded)
        expect(folded).toBe(folded.trim())
      }),
      { numRuns: 500 },
    )
  })
})
