/** Opens a question in the Ask panel, filled in; nothing runs by itself. */
import type { Query } from '../../contract/queries.ts'
import { openPanel } from '../app/panel-store.ts'
import { readAskAddress } from '../model/ask/ask-address.ts'
import { type Blanks, usualBlanks } from '../model/ask/blanks.ts'
import type { Question } from '../model/ask/question.ts'
import { takes } from '../model/fitting-queries.ts'
import { askStore, EMPTY_DRAFT } from '../store/ask-store.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'

/** Opens the panel where it was left. */
export function openAsk(): void {
  askStore.setState({ beginning: true })
  openPanel('ask')
}

/** Opens the panel at the list of saved queries. */
export function openQueryList(): void {
  askStore.setState({ page: 'questions', open: null })
  openAsk()
}

/** Opens a saved query. `entities` (ids) fill its first blank; without them the selection does, if it fits. */
export function openQuery(query: Query, entities?: readonly string[]): void {
  const [first] = query.parameters
  const chosen = entities ?? fittingSelection(query)
  const blanks = usualBlanks(query.parameters)
  show(query.id, first === undefined || chosen.length === 0 ? blanks : { ...blanks, [first.name]: chosen }, false)
}

/** Opens a question that was asked before or that an address holds. */
export function openQuestion(question: Question, how: 'asked before' | 'shared' = 'asked before'): void {
  if (question.kind === 'saved') {
    show(question.id, question.blanks, how === 'shared')
    return
  }
  stopRun('draftRun')
  const { statement, types, blanks } = question
  const parameters = Object.fromEntries(
    Object.entries(types).map(([name, type]) => [name, { name, type, of: '', required: true, usual: '', suggest: '' }]),
  )
  askStore.setState({
    page: 'write',
    draft: { ...EMPTY_DRAFT, statement, blanks, parameters },
    draftRun: { kind: 'none' },
    shared: how === 'shared',
    beginning: true,
  })
  openPanel('ask')
}

/** Opens what an address (without `#`) asks for. One that cannot be read says so and changes nothing. */
export function openAskAddress(text: string): void {
  const question = readAskAddress(text)
  if (question === null) showNotice('The address holds no question that can be opened.', 'warning')
  else openQuestion(question, 'shared')
}

/** Ends a run that nobody waits for any more. */
export function stopRun(which: 'savedRun' | 'draftRun'): void {
  const run = askStore.getState()[which]
  if (run.kind === 'running') run.stop.abort()
}

function show(id: string, blanks: Blanks, shared: boolean): void {
  stopRun('savedRun')
  askStore.setState({ page: 'questions', open: id, blanks, savedRun: { kind: 'none' }, shared, beginning: true })
  openPanel('ask')
}

function fittingSelection({ parameters: [first] }: Query): readonly string[] {
  const { entities, selection } = viewStore.getState().view
  const chosen = [...selection].flatMap((id) => entities.get(id) ?? [])
  if (first === undefined || chosen.length === 0 || chosen.length < selection.size) return []
  return takes(first, chosen) ? chosen.map(({ id }) => id) : []
}
