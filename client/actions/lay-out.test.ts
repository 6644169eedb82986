import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { entity, link, viewOf } from '../../view/tests/made-up.ts'
import type { View } from '../../view/view.ts'
import { addStep } from '../model/history.ts'
import { runningLayout } from '../store/running-layout.ts'
import { INITIAL_STATE, viewStore } from '../store/view-store.ts'
import { alignSelection } from './align-selection.ts'
import { layOut } from './lay-out.ts'
import { workerHere } from './tests/worker-here.ts'
import { tidySelection } from './tidy-selection.ts'
import { undo } from './undo.ts'

const drawn = viewOf(
  ['a', 'b', 'c', 'd', 'e'].map((id) => entity(id)),
  [link('a', 'b'), link('b', 'c'), link('c', 'd')],
)

function show(view: View): void {
  const history = addStep(INITIAL_STATE.history, 'Show', view)
  viewStore.setState({ ...INITIAL_STATE, history, view })
}

const now = (): View => viewStore.getState().view
const stepName = (): string => viewStore.getState().history.present.name

beforeEach(() => show(drawn))
afterEach(() => {
  vi.unstubAllGlobals()
  runningLayout.setState({ current: null })
})

test('a layout is one step with its name, leaves what is pinned, and can be undone', async () => {
  workerHere()
  show({ ...drawn, pinned: new Set(['c']) })
  await layOut('time')
  expect(stepName()).toBe('Lay out: by time')
  expect(now().positions.get('c')).toEqual(drawn.positions.get('c'))
  expect(now().positions.get('a')).not.toEqual(drawn.positions.get('a'))
  expect(now().guides.map(({ text }) => text)).toEqual(['Undated'])
  undo()
  expect(now().positions).toEqual(drawn.positions)
  expect(now().guides).toEqual([])
})

test('a layout that fails leaves everything as it was and says so', async () => {
  const { terminated } = workerHere('fails')
  await layOut('layered')
  expect(now()).toBe(drawn)
  expect(viewStore.getState().notice?.text).toBe('The view could not be laid out and stays as it was: it is too hard')
  expect(viewStore.getState().busy.size).toBe(0)
  expect(terminated()).toBe(1)
})

test('a layout that is cancelled ends its worker and leaves everything as it was', async () => {
  const { terminated } = workerHere('never answers')
  const running = layOut('organic')
  expect(viewStore.getState().busy.has('tidy')).toBe(true)
  runningLayout.getState().current?.cancel()
  await running
  expect(terminated()).toBe(1)
  expect(now()).toBe(drawn)
  expect(runningLayout.getState().current).toBeNull()
  expect(viewStore.getState().notice?.text).toBe('The layout was cancelled; everything is where it was')
})

test('what the reader pinned while the layout was worked out stays', async () => {
  workerHere()
  const running = layOut('grid')
  const pinned = { ...drawn, pinned: new Set(['a']) }
  viewStore.setState({
    view: pinned,
    history: { ...viewStore.getState().history, present: { name: 'Pin', view: pinned } },
  })
  await running
  expect(now().positions.get('a')).toEqual(drawn.positions.get('a'))
})

test('tidying the selection moves nothing else', async () => {
  workerHere()
  show({ ...drawn, selection: new Set(['a', 'b', 'c']) })
  await tidySelection()
  expect(stepName()).toBe('Tidy selection')
  expect(now().positions.get('d')).toEqual(drawn.positions.get('d'))
  expect(now().positions.get('e')).toEqual(drawn.positions.get('e'))
  expect(now().positions).not.toEqual(drawn.positions)
})

test('what is put in line is pinned there, in one step', () => {
  show({ ...drawn, selection: new Set(['a', 'b']) })
  alignSelection('left')
  expect(stepName()).toBe('Align on the left')
  expect([...now().pinned]).toEqual(['a', 'b'])
  expect(now().positions.get('b')?.x).toBe(now().positions.get('a')?.x)
})

test('with too little selected nothing is put in line, and the page says what to do', () => {
  alignSelection('top')
  expect(now()).toBe(drawn)
  expect(viewStore.getState().notice?.text).toBe('Select two or more entities first')
})
