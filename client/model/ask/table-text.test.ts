import { expect, test } from 'vitest'
import { toCsv, toTsv } from './table-text.ts'

test('cells that a spreadsheet would run become text, numbers stay numbers', () => {
  const rows = [['=1+1', '+cmd', '-2', '-x', '@sum', '\tx', -2, 'plain']]
  expect(toCsv(['=a'], rows).split('\r\n')).toEqual([`\uFEFF'=a`, `'=1+1,'+cmd,-2,'-x,'@sum,'\tx,-2,plain`, ''])
})

test('commas, quotes and line breaks are quoted', () => {
  expect(toCsv(['a', 'b'], [['one, two', 'a "word"\nhere']])).toBe('\uFEFFa,b\r\n"one, two","a ""word""\nhere"\r\n')
})

test('lists, nothing and entities have a text', () => {
  const entity = { labels: ['Entity', 'Person'], properties: { id: 'person/mira', name: 'Mira' } }
  expect(toTsv(['who', 'none', 'it', 'yes'], [[['Mira', 'Li'], null, entity, true]])).toBe(
    'who\tnone\tit\tyes\nMira; Li\t\t{"id":"person/mira","name":"Mira"}\ttrue',
  )
})

test('tabs and line breaks do not break the rows of the clipboard', () => {
  expect(toTsv(['a'], [['one\ttwo\nthree']])).toBe('a\none two three')
})
