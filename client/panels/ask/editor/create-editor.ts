/**
 * The editor for Cypher. It stands in a shadow tree: there its styles come as
 * adopted style sheets, which the page's policy allows; in the document itself
 * the library would write a style element, which the policy refuses.
 */
import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching } from '@codemirror/language'
import { type Diagnostic, setDiagnostics } from '@codemirror/lint'
import { EditorState, Prec } from '@codemirror/state'
import { drawSelection, EditorView, keymap, placeholder } from '@codemirror/view'
import type { SchemaAnswer } from '../../../../contract/schema.ts'
import { completeCypher } from './complete-cypher.ts'
import { cypherLanguage } from './cypher-language.ts'
import { editorTheme } from './editor-theme.ts'
import { typeOverSelection } from './type-over-selection.ts'
import { type Mark, rangeOf } from './range-of.ts'

export interface CypherEditor {
  setText(text: string): void
  /** Underlines places; the message shows on hover and to the keyboard (F8 goes from one to the next). */
  setMarks(marks: readonly Mark[]): void
  /** Puts the cursor at a place, counted from one, and gives the editor the keyboard. */
  goTo(line: number, column: number): void
  destroy(): void
}

interface Options {
  readonly host: HTMLElement
  readonly text: string
  readonly label: string
  readonly schemaNow: () => SchemaAnswer | undefined
  readonly onChange: (text: string) => void
  readonly onRun: () => void
}

/**
 * The library closes a list of completions that is open when the keyboard goes
 * elsewhere, but not one that is still being made: that would open afterwards and
 * lie over the statement, with nobody in the editor to close it.
 */
function leaveNothingOpen(_event: FocusEvent, view: EditorView): void {
  // Not at once, since the keyboard can be taken away in the middle of an update.
  setTimeout(() => closeCompletion(view))
}

export function createEditor({ host, text, label, schemaNow, onChange, onRun }: Options): CypherEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const run = (): boolean => {
    closeCompletion(view)
    onRun()
    return true
  }
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        // Tab stays with the page, so that the keyboard can leave the editor.
        Prec.highest(
          keymap.of([
            { key: 'Mod-Enter', run },
            { key: 'Enter', run: acceptCompletion },
          ]),
        ),
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ override: [completeCypher(schemaNow)], icons: false }),
        cypherLanguage,
        EditorView.domEventHandlers({ beforeinput: typeOverSelection, blur: leaveNothingOpen }),
        editorTheme,
        EditorView.lineWrapping,
        placeholder('Write Cypher here; Ctrl+Space suggests what may come next.'),
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString())
        }),
      ],
    }),
  })
  // Keys that are typed here are nobody else's; seen from the page they would come from a plain element.
  const keep = (event: Event): void => event.stopPropagation()
  host.addEventListener('keydown', keep)

  return {
    setText(next) {
      if (next !== view.state.doc.toString()) {
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } })
      }
    },
    setMarks(marks) {
      const diagnostics = marks.map(
        (mark): Diagnostic => ({
          ...rangeOf(view.state.doc.toString(), mark),
          severity: mark.kind === 'mistake' ? 'error' : 'warning',
          message: mark.message,
        }),
      )
      view.dispatch(setDiagnostics(view.state, diagnostics))
    },
    goTo(line, column) {
      const { from } = rangeOf(view.state.doc.toString(), { line, column, length: 0 })
      view.dispatch({ selection: { anchor: from }, scrollIntoView: true })
      view.focus()
    },
    destroy() {
      host.removeEventListener('keydown', keep)
      view.destroy()
    },
  }
}
