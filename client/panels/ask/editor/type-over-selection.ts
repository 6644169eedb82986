/** Replaces what is selected by what is typed, without the browser's help. */
import { EditorSelection, type TransactionSpec } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/**
 * When one types over a selection, Chromium keeps the look of what was there in
 * a style attribute, which the page's policy refuses with a complaint. So the
 * editor does it by itself. True when it did.
 */
export function typeOverSelection(event: InputEvent, view: EditorView): boolean {
  const { selection } = view.state
  const text = event.data
  const isPlain = event.inputType === 'insertText' && text !== null && !event.isComposing && !view.composing
  if (!isPlain || selection.ranges.length > 1 || selection.main.empty) return false
  const { from, to } = selection.main
  const spec: TransactionSpec = {
    changes: { from, to, insert: text },
    selection: EditorSelection.cursor(from + text.length),
    scrollIntoView: true,
    userEvent: 'input.type',
  }
  const insert = () => view.state.update(spec)
  event.preventDefault()
  // Others want to see what is typed, such as what closes brackets.
  const isTaken = view.state.facet(EditorView.inputHandler).some((handler) => handler(view, from, to, text, insert))
  if (!isTaken) view.dispatch(insert())
  return true
}
