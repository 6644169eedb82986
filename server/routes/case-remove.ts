/** `DELETE /api/cases/:id`: takes a case out of the store. */
import { CaseChanged } from '../../contract/cases.ts'
import { removeCase } from '../cases/remove-case.ts'
import { defineRoute } from '../http/define-route.ts'
import { WithId } from './with-id.ts'

export const caseRemove = defineRoute({
  method: 'delete',
  path: '/api/cases/:id',
  about: 'Removes a case, and all that no other case has. It can be undone.',
  params: WithId,
  answer: CaseChanged,
  run: async ({ graph, search, loading }, { params: { id } }, signal) => {
    const endTurn = await loading.take(() => undefined, signal)
    try {
      const removed = await removeCase(graph, id)
      search.refresh()
      return removed
    } finally {
      endTurn()
    }
  },
})
