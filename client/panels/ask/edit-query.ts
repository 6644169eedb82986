/** Opens the text of a saved query in the editor: one's own to change it, a shipped one as a copy. */
import type { Query } from '../../../contract/queries.ts'
import { stopRun } from '../../actions/open-question.ts'
import type { Blanks } from '../../model/ask/blanks.ts'
import { readQueryText } from '../../model/ask/query-text.ts'
import { askStore, type Draft } from '../../store/ask-store.ts'

export function editQuery(query: Query, blanks: Blanks): void {
  stopRun('draftRun')
  askStore.setState({ page: 'write', draft: draftOf(query, blanks), draftRun: { kind: 'none' }, shared: false })
}

/** A copy has no name, so that saving it asks for one. */
export function draftOf(query: Query, blanks: Blanks): Draft {
  const { form, statement } = readQueryText(query.text)
  const { parameters, ...words } = form
  const isOwn = query.revision !== null
  return {
    statement,
    blanks,
    parameters: Object.fromEntries(parameters.map((each) => [each.name, each])),
    form: { ...words, name: isOwn ? words.name : '' },
    saved: query.revision === null ? null : { id: query.id, revision: query.revision },
  }
}
