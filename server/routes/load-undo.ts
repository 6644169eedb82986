/** `GET /api/cases/undo` and `POST /api/cases/undo`: taking back the last load. */
import { CaseChanged, LastLoad } from '../../contract/cases.ts'
import { findLastLoad, undoLoad } from '../cases/undo-load.ts'
import { defineRoute } from '../http/define-route.ts'

export const lastLoad = defineRoute({
  method: 'get',
  path: '/api/cases/undo',
  about: 'The load or removal that can be undone: the last one.',
  answer: LastLoad,
  run: ({ graph }) => findLastLoad(graph),
})

export const loadUndo = defineRoute({
  method: 'post',
  path: '/api/cases/undo',
  about: 'Undoes the last load or removal; views and queries that were kept stay.',
  answer: CaseChanged,
  run: async ({ graph, search, loading }, _input, signal) => {
    const endTurn = await loading.take(() => undefined, signal)
    try {
      const undone = await undoLoad(graph)
      search.refresh()
      return undone
    } finally {
      endTurn()
    }
  },
})
