import { expect, test } from 'vitest'
import { composeQuery, nameFromTitle, type QueryForm, readQueryText } from './query-text.ts'

const form: QueryForm = {
  name: 'who-was-aboard',
  title: 'Who was aboard {vessel} since {since}',
  about: 'Everyone linked to a vessel.',
  returns: 'People with their links.',
  tags: 'people, vessels',
  result: 'table',
  parameters: [
    { name: 'vessel', type: 'entity', of: 'Vessel', required: true, usual: '', suggest: '' },
    { name: 'since', type: 'integer', of: '', required: false, usual: '2000', suggest: '1990..2025' },
    { name: 'role', type: 'choice', of: 'captain, "first, mate"', required: false, usual: 'captain', suggest: '' },
  ],
}

test('what a form says becomes the header of a saved query', () => {
  const { text, headerLines } = composeQuery(form, 'WHERE v\nLIMIT 1')
  expect(text.split('\n')).toEqual([
    '// name: who-was-aboard',
    '// title: Who was aboard {vessel} since {since}',
    '// about: Everyone linked to a vessel.',
    '// returns: People with their links.',
    '// tags: people, vessels',
    '// param vessel: entity(Vessel), required',
    '// param since: integer, default 2000, suggest 1990..2025',
    '// param role: choice(captain, "first, mate"), default captain',
    '// result: table',
    'WHERE v',
    'LIMIT 1',
  ])
  expect(headerLines).toBe(9)
})

test('the text opens in the form again as it was', () => {
  const statement = 'WHERE v\n// a remark of its own\nLIMIT 1'
  expect(readQueryText(composeQuery(form, statement).text)).toEqual({ form, statement })
})

test('line breaks in a field cannot add lines to the header', () => {
  const { headerLines, text } = composeQuery({ ...form, title: 'One\n// result: graph' }, 'LIMIT 1')
  expect(text.split('\n')).toHaveLength(headerLines + 1)
})

test.each([
  ['People in {place}', 'people-in-place'],
  ['  Who — and when?', 'who-and-when'],
  ['Кто?', ''],
])('“%s” gives the name “%s”', (title, name) => expect(nameFromTitle(title)).toBe(name))
