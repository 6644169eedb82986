import cytoscape from 'cytoscape'
import { expect, test } from 'vitest'
import { type PaintedElement, type Renderer, strokePlainLines } from './stroke-lines.ts'
import { recordingPen } from './tests/recording-pen.ts'

type Look = Readonly<Record<string, string | number | readonly number[]>>

const PLAIN: Look = {
  'curve-style': 'haystack',
  'line-style': 'solid',
  'line-color': [1, 2, 3],
  label: '',
  visibility: 'visible',
  'underlay-opacity': 0,
  'overlay-opacity': 0,
  opacity: 1,
  'line-opacity': 1,
  width: 2,
}

function element(name: string, look: Look | null, [x1, y1, x2, y2] = [0, 0, 9, 9]): PaintedElement & { name: string } {
  return {
    name,
    isEdge: () => look !== null,
    pstyle(property) {
      const value = { ...PLAIN, ...look }[property] ?? ''
      return { value, strValue: String(value) }
    },
    source: () => ({ position: () => ({ x: x1 ?? 0, y: y1 ?? 0 }) }),
    target: () => ({ position: () => ({ x: x2 ?? 0, y: y2 ?? 0 }) }),
  }
}

/** Draws by a renderer of which `left` keeps what it still draws itself, one element after the other. */
function drawn(elements: readonly PaintedElement[], extent = { x1: -50, y1: -50, x2: 50, y2: 50 }) {
  const left: unknown[] = []
  const renderer: Required<Renderer> = {
    drawCachedElement: (_pen, one) => left.push(one),
    drawCachedElements(pen, some, ratio, within) {
      for (const one of Array.from(some)) this.drawCachedElement(pen, one, ratio, within)
    },
  }
  strokePlainLines(renderer)
  const { pen, done } = recordingPen()
  renderer.drawCachedElements(pen, elements, 1, extent)
  return { done, left: left.map((each) => (each as { name: string }).name) }
}

test('lines that look alike are one stroke, and lie beneath everything else', () => {
  const { done, left } = drawn([
    element('first', {}, [0, 0, 10, 0]),
    element('thick', { width: 5 }),
    element('second', {}, [0, 5, 10, 5]),
    element('somebody', null),
  ])
  expect(left).toEqual(['somebody'])
  expect(done.filter((each) => each === 'stroke')).toHaveLength(2)
  const begin = done.indexOf('beginPath')
  expect(done.slice(begin - 2, begin + 6)).toEqual([
    'strokeStyle = rgb(1,2,3)',
    'lineWidth = 2',
    'beginPath',
    'moveTo 0 0',
    'lineTo 10 0',
    'moveTo 0 5',
    'lineTo 10 5',
    'stroke',
  ])
})

test('lines that carry something, are bent, dotted or hidden are left to Cytoscape', () => {
  const looks: Readonly<Record<string, Look>> = {
    counted: { label: '3' },
    near: { 'curve-style': 'straight' },
    dotted: { 'line-style': 'dashed' },
    hidden: { visibility: 'hidden' },
    'pointed out': { 'underlay-opacity': 0.2 },
  }
  const { done, left } = drawn(Object.entries(looks).map(([name, look]) => element(name, look)))
  expect(left).toEqual(Object.keys(looks))
  expect(done).toEqual([])
})

test('lines out of sight are not drawn, lines across the window are', () => {
  const { done } = drawn([element('far', {}, [60, -90, 90, 90]), element('across', {}, [-90, 1, 90, 1])])
  expect(done.filter((each) => each.startsWith('moveTo'))).toEqual(['moveTo -90 1'])
})

test('a line steps back by both opacities that it has', () => {
  const { done } = drawn([element('pale', { opacity: 0.5, 'line-opacity': 0.5 })])
  expect(done[0]).toBe('globalAlpha = 0.25')
  expect(done.slice(-2)).toEqual(['stroke', 'globalAlpha = 1'])
})

test('pale lines are darker where they cross, so each is a stroke of its own', () => {
  const pale = { opacity: 0.5 }
  const { done } = drawn([element('one', pale, [0, 0, 9, 9]), element('other', pale, [0, 9, 9, 0])])
  expect(done.filter((each) => each === 'stroke')).toHaveLength(2)
  expect(done.filter((each) => each === 'beginPath')).toHaveLength(2)
})

test('Cytoscape still draws by the functions that are replaced', () => {
  const Canvas = (cytoscape as unknown as (kind: string, name: string) => { prototype: Renderer })('renderer', 'canvas')
  expect(Canvas.prototype.drawCachedElement).toBeTypeOf('function')
  expect(Canvas.prototype.drawCachedElements).toBeTypeOf('function')
})
