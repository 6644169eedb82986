import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addStep,
  allSteps,
  amendStep,
  canRedo,
  canUndo,
  EMPTY_HISTORY,
  type History,
  redoName,
  STEPS_KEPT,
  stepBack,
  stepForward,
  stepTo,
  undoName,
} from './history.ts'
import { entity, viewOf } from '../../view/tests/made-up.ts'
import { EMPTY_VIEW } from '../../view/view.ts'

const views = Array.from({ length: 300 }, (_, index) => viewOf([entity(`e${index}`)]))

const walked = (count: number): History =>
  views.slice(0, count).reduce((history, view, index) => addStep(history, `step ${index}`, view), EMPTY_HISTORY)

test('two hundred steps can be taken back and made again', () => {
  let history = walked(200)
  for (let index = 199; index >= 0; index -= 1) {
    expect(history.present.view).toBe(views[index])
    expect(undoName(history)).toBe(`step ${index}`)
    history = stepBack(history)
  }
  expect(history.present.view).toBe(EMPTY_VIEW)
  expect(canUndo(history)).toBe(false)
  for (let index = 0; index < 200; index += 1) {
    expect(redoName(history)).toBe(`step ${index}`)
    history = stepForward(history)
    expect(history.present.view).toBe(views[index])
  }
  expect(canRedo(history)).toBe(false)
})

test('a step back and forward again leads to where it began', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(59), (count, back) => {
      const start = walked(count)
      const steps = Math.min(back, count)
      let history = start
      for (let index = 0; index < steps; index += 1) history = stepBack(history)
      for (let index = 0; index < steps; index += 1) history = stepForward(history)
      expect(history).toEqual(start)
    }),
  )
})

test('a new step forgets those taken back', () => {
  const history = addStep(stepBack(walked(3)), 'other', viewOf([entity('x')]))
  expect(canRedo(history)).toBe(false)
  expect(undoName(history)).toBe('other')
})

test('the same view is no step', () => {
  const history = walked(2)
  expect(addStep(history, 'nothing', history.present.view)).toBe(history)
})

test('an amended step keeps its name and what can be made again', () => {
  const view = viewOf([entity('x')])
  const history = amendStep(stepBack(walked(2)), view)
  expect(history.present).toEqual({ name: 'step 0', view })
  expect(canRedo(history)).toBe(true)
})

test('taking back or forward where there is nothing changes nothing', () => {
  expect(stepBack(EMPTY_HISTORY)).toBe(EMPTY_HISTORY)
  expect(stepForward(EMPTY_HISTORY)).toBe(EMPTY_HISTORY)
})

test('the oldest steps are forgotten in the end', () => {
  let history = EMPTY_HISTORY
  for (let index = 0; index < STEPS_KEPT + 50; index += 1)
    history = addStep(history, `${index}`, viewOf([entity(`e${index}`)]))
  expect(history.past).toHaveLength(STEPS_KEPT)
})

test('going to a step and back again gives the same history', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.nat(25), fc.nat(25), (count, first, second) => {
      let history = EMPTY_HISTORY
      for (let step = 0; step < count; step += 1) history = addStep(history, `step ${step}`, { ...EMPTY_VIEW })
      const there = stepTo(history, first)
      expect(allSteps(there)).toEqual(allSteps(history))
      expect(there.past).toHaveLength(first <= count ? first : count)
      expect(stepTo(stepTo(there, second), count)).toEqual(history)
    }),
  )
})
