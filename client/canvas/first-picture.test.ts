import { expect, test } from 'vitest'
import { entity, link, viewOf } from '../../view/tests/made-up.ts'
import { drawView } from './drawing.ts'
import { paintFirstPicture } from './first-picture.ts'
import { farStroke } from './link-style.ts'
import { madeUpTokens } from './tests/made-up-tokens.ts'
import { recordingPen } from './tests/recording-pen.ts'

test('the first picture has each line in the look of its evidence, each shape and the written names', () => {
  const entities = [entity('a', { name: 'Ada' }), entity('b', { type: 'Event' }), entity('c', { type: 'Organisation' })]
  const links = [
    link('a', 'b', { id: '1', status: 'alleged' }),
    link('b', 'c', { id: '2', status: 'confirmed' }),
    link('c', 'b', { id: '3', status: 'confirmed' }),
  ]
  const at = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 100, y: 200 } }
  const { pen, done } = recordingPen()
  const look = { zoom: 0.25, pan: { x: 5, y: 6 } }
  const names = new Map([['a', 'below' as const]])
  paintFirstPicture(pen, { drawing: drawView(viewOf(entities, links, { at })), names, look, tokens: madeUpTokens })

  expect(done.slice(0, 2)).toEqual(['translate 5 6', 'scale 0.25 0.25'])
  const { colour, width, opacity } = farStroke(madeUpTokens, 'alleged')
  const alleged = done.indexOf(`strokeStyle = ${colour}`)
  expect(done.slice(alleged - 1, alleged + 5)).toEqual([
    `globalAlpha = ${opacity}`,
    `strokeStyle = ${colour}`,
    `lineWidth = ${width}`,
    'beginPath',
    'moveTo 0 0',
    'lineTo 100 0',
  ])
  expect(done.filter((each) => each.startsWith('arc 0 0'))).toHaveLength(1)
  expect(done.filter((each) => each.startsWith('roundRect'))).toHaveLength(2)
  expect(done.filter((each) => each.startsWith('fillText')).map((each) => each.split(' ')[1])).toEqual(['Ada', '2'])
})
