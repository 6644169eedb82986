/** Saved queries about what is selected, as entries of its menu. */
import { MessageCircleQuestionMark } from 'lucide-react'
import type { Query } from '../../../contract/queries.ts'
import type { View } from '../../../view/view.ts'
import { openQuery, openQueryList } from '../../actions/open-question.ts'
import { titleInWords } from '../../model/ask/title-pieces.ts'
import { fittingQueries } from '../../model/fitting-queries.ts'
import type { MenuItem } from './Menu.tsx'

/** The others are behind the last entry. */
const LISTED = 5

/** None where nothing can be asked, as about a selection with links in it. Taking one opens it, filled in. */
export function askItems(queries: readonly Query[], { entities, selection }: View): readonly MenuItem[] {
  const chosen = [...selection].flatMap((id) => entities.get(id) ?? [])
  const [only] = chosen
  if (only === undefined || chosen.length < selection.size) return []
  const fitting = fittingQueries(queries, chosen)
  if (fitting.length === 0) return []
  const about = chosen.length === 1 ? only.name : 'these'
  const items = fitting.slice(0, LISTED).map((query) => ({
    id: `ask-${query.id}`,
    label: `Ask: ${titleInWords(query, (name) => (name === query.parameters[0]?.name ? about : '…'))}`,
    icon: MessageCircleQuestionMark,
    hindrance: null,
    onPick: () =>
      openQuery(
        query,
        chosen.map(({ id }) => id),
      ),
  }))
  return [...items, { id: 'ask-more', label: 'More questions…', hindrance: null, onPick: openQueryList }]
}
