import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawnPart } from '../../view/drawn-part.ts'
import { anyPoint, anyView } from '../../view/tests/arbitrary-view.ts'
import type { Measure, View } from '../../view/view.ts'
import { colourBy, sizeBy } from './apply-measure.ts'
import { foldGroup, groupEntities, moveGroup, renameGroup, ungroup } from './groups.ts'
import { hideEntities } from './hide-entities.ts'
import { addStep, EMPTY_HISTORY, type History, stepBack } from './history.ts'
import { addNote, editNote, moveNote, removeNote } from './notes.ts'
import { removeEntities } from './remove-entities.ts'

type Action = { readonly name: string; readonly run: (view: View) => View; readonly moves: boolean }

const measure: Measure = { name: 'closeness', values: new Map([['a', 1]]) }
const anyAction: fc.Arbitrary<Action> = fc
  .record({ kind: fc.nat(10), pick: fc.nat(11), other: fc.nat(11), at: anyPoint, text: fc.string({ maxLength: 20 }) })
  .map(({ kind, pick, other, at, text }) => {
    const one = (view: View, index: number): string =>
      [...view.entities.keys()][index % Math.max(1, view.entities.size)] ?? ''
    const group = (view: View): string => [...view.groups.keys()][pick % Math.max(1, view.groups.size)] ?? ''
    const note = (view: View): string => [...view.notes.keys()][pick % Math.max(1, view.notes.size)] ?? ''
    const actions: readonly (readonly [string, (view: View) => View])[] = [
      ['group', (view) => groupEntities(view, [one(view, pick), one(view, other)], text)],
      ['fold', (view) => foldGroup(view, group(view), other % 2 === 0)],
      ['rename', (view) => renameGroup(view, group(view), text)],
      ['ungroup', (view) => ungroup(view, group(view))],
      ['move', (view) => moveGroup(view, group(view), at)],
      ['note', (view) => addNote(view, text, at)],
      ['write', (view) => editNote(view, note(view), text)],
      ['move note', (view) => (other % 2 === 0 ? moveNote(view, note(view), at) : removeNote(view, note(view)))],
      ['tell', (view) => (other % 2 === 0 ? sizeBy(view, measure) : colourBy(view, measure))],
      ['hide', (view) => hideEntities(view, [one(view, pick)])],
      ['remove', (view) => removeEntities(view, [one(view, pick)])],
    ]
    const [name, run] = actions[kind] ?? ['nothing', (view: View) => view]
    return { name, run, moves: name === 'move' }
  })

test('any actions and as many undos give the first view, and none moves what it is not about', () => {
  fc.assert(
    fc.property(anyView(), fc.array(anyAction, { maxLength: 20 }), (start, actions) => {
      let history: History = { ...EMPTY_HISTORY, present: { name: 'Start', view: start } }
      for (const { name, run, moves } of actions) {
        const { view } = history.present
        const after = run(view)
        for (const [id, point] of after.positions) if (!moves) expect(point).toBe(view.positions.get(id))
        const grouped = [...after.groups.values()].flatMap(({ members }) => members)
        expect(new Set(grouped).size).toBe(grouped.length)
        expect(grouped.every((id) => after.entities.has(id))).toBe(true)
        for (const { from, to } of drawnPart(after).links.values())
          expect(drawnPart(after).entities.has(from) && drawnPart(after).entities.has(to)).toBe(true)
        history = addStep(history, name, after)
      }
      while (history.past.length > 0) history = stepBack(history)
      expect(history.present.view).toBe(start)
    }),
  )
})
