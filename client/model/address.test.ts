import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAddress, writeAddress } from './address.ts'
import { select } from './select.ts'
import { anyView } from '../../view/tests/arbitrary-view.ts'
import { entity, viewOf } from '../../view/tests/made-up.ts'
import { EMPTY_VIEW, NO_FILTER } from '../../view/view.ts'

test('an address is readable and names version, entities, places and marks', () => {
  const view = viewOf([entity('person/ada'), entity('org/b, c')], [], {
    at: { 'person/ada': { x: 0.4, y: -0.4 }, 'org/b, c': { x: 120, y: -40.6 } },
    pinned: new Set(['org/b, c']),
    selection: new Set(['person/ada']),
    filter: { ...NO_FILTER, minVoices: 2, hideAlleged: true, entityTypes: new Set(['Event']) },
  })
  expect(writeAddress(view)).toBe(
    'v=2&on=person/ada,0,0;org/b%2C%20c,120,-41,pin&chosen=person/ada&voices=2&alleged=hide&without=Event',
  )
})

test('each kind of filter has its word', () => {
  const view = viewOf([entity('a')], [], {
    filter: {
      ...NO_FILTER,
      linkTypes: new Set(['EMPLOYED_BY']),
      cases: new Set(['harbour']),
      minDegree: 2,
      maxDegree: 40,
      period: { from: '2014', to: '2020-06' },
      asOf: '2019-03-01',
      undated: false,
      text: 'port & co',
      fade: true,
    },
  })
  expect(writeAddress(view)).toBe(
    'v=2&on=a,0,0&without-link=EMPLOYED_BY&without-case=harbour&links-least=2&links-most=40&from=2014&to=2020-06&as-of=2019-03-01&undated=hide&text=port%20%26%20co&left-out=fade',
  )
})

test('an address of the first version still opens', () => {
  const old = 'v=1&on=a,1,2,pin&chosen=a&voices=2&confirmed=only&alleged=hide&without=Event&without-status=disputed'
  expect(readAddress(old)).toMatchObject({
    ok: true,
    address: {
      selection: ['a'],
      filter: {
        ...NO_FILTER,
        minVoices: 2,
        confirmedOnly: true,
        hideAlleged: true,
        entityTypes: new Set(['Event']),
        statuses: new Set(['disputed']),
      },
    },
  })
})

test('an empty view has no address', () => {
  expect(writeAddress(EMPTY_VIEW)).toBe('')
})

test('what is written is read back', () => {
  fc.assert(
    fc.property(anyView(), fc.array(fc.nat(20)), (drawn, picks) => {
      const ids = [...drawn.entities.keys(), ...drawn.links.keys()]
      const view = select(
        drawn,
        picks.flatMap((pick) => ids[pick] ?? []),
      )
      const reading = readAddress(writeAddress(view))
      expect(reading).toEqual({
        ok: true,
        address: {
          entities: [...view.positions].map(([id, point]) => ({
            id,
            ...point,
            pinned: view.pinned.has(id),
            hidden: view.hidden.has(id),
          })),
          selection: [...view.selection],
          filter: view.filter,
          marks: {
            groups: view.groups,
            notes: view.notes,
            guides: view.guides,
            sizes: view.sizes,
            colours: view.colours,
          },
        },
      })
    }),
  )
})

test('an address survives the address bar unchanged', () => {
  fc.assert(
    fc.property(anyView(), (view) => {
      const text = writeAddress(view)
      expect(new URL(`http://entourage.example/#${text}`).hash).toBe(`#${text}`)
    }),
  )
})

test('whatever stands in the address bar gives a view or a sentence', () => {
  const broken = fc.tuple(anyView(4), fc.nat(200), fc.string({ maxLength: 6 })).map(([view, at, junk]) => {
    const text = writeAddress(view)
    return text.slice(0, at) + junk + text.slice(at + 1)
  })
  fc.assert(
    fc.property(fc.oneof(fc.string(), broken), (text) => {
      const reading = readAddress(text)
      expect(reading.ok || reading.reason.startsWith('The address holds no view that can be opened: ')).toBe(true)
    }),
  )
})

test.each([
  ['', 'it does not describe a view'],
  ['about', 'it does not describe a view'],
  ['v=9&on=a,0,0', 'it was made by another version of this page (9)'],
  ['v=1&on=a,0,0;a,1,1', 'it names an entity twice'],
  ['v=1&on=a,zero,0', '“zero” is no position'],
  ['v=1&on=a,1', '“” is no position'],
  ['v=1&on=,1,1', 'it names an entity without an id'],
  ['v=1&on=%E0%A4%A,1,1', '“%E0%A4%A” is not percent-encoded as it should be'],
  ['v=1&on=a,1,1,lost', '“a,1,1,lost” has a mark that is not known'],
  ['v=1&on=a,1,1&voices=many', 'the number of voices is none'],
  ['v=1&on=a,1,1&without-status=sure', '“sure” is no status'],
  ['v=1&on=a,1,1&groups=Crew', '“Crew” is no group'],
  ['v=1&on=a,1,1&groups=Crew,open,1', '“1” is no place in the list of entities'],
  ['v=1&on=a,1,1&groups=Crew,open,0;Ship,fold,0', 'it puts an entity into two groups'],
  ['v=1&on=a,1,1&notes=1,here,Why', '“1,here,Why” is no note'],
  ['v=1&on=a,1,1&notes=1,2,%E0%A4%A', '“%E0%A4%A” is not percent-encoded as it should be'],
  ['v=1&on=a,1,1&sizes=beauty,1', '“beauty” is nothing that sizes or colours can tell'],
  ['v=1&on=a,1,1&colours=community,red', '“red” is no value'],
  ['v=2&on=a,1,1&links-least=-3', 'the number of links is none'],
  ['v=2&on=a,1,1&as-of=yesterday', '“yesterday” is no date'],
  ['v=2&on=a,1,1&from=2022-13', '“2022-13” is no date'],
  ['v=2&on=a,1,1&from=2022&to=2021-12', 'its period ends before it begins'],
  ['v=2&on=a,1,1&text=%E0%A4%A', '“%E0%A4%A” is not percent-encoded as it should be'],
])('%j is refused because %s', (text, reason) => {
  expect(readAddress(text)).toEqual({ ok: false, reason: `The address holds no view that can be opened: ${reason}.` })
})

test('the headings of a layout come back, and what is none is refused', () => {
  const guides = [
    { text: '2022', at: { x: 10, y: -40 }, to: { x: 10, y: 300 } },
    { text: 'no date; known', at: { x: -80, y: 0 }, to: null },
  ]
  const reading = readAddress(writeAddress(viewOf([entity('ada')], [], { guides })))
  expect(reading.ok && reading.address.marks.guides).toEqual(guides)
  for (const wrong of ['1,2,3,,2022', '1,2,,,', 'x,2,,,2022', '1,2,,4,2022']) {
    expect(readAddress(`v=2&on=ada,0,0&guides=${wrong}`).ok).toBe(false)
  }
})
