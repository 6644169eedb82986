/** `POST /api/cases`: loads a case and tells its progress line by line. */
import { CaseUpload, LoadEvent } from '../../contract/cases.ts'
import { loadUpload } from '../cases/load-upload.ts'
import { EntourageError } from '../errors.ts'
import { defineStream } from '../http/define-route.ts'

export const caseLoad = defineStream({
  method: 'post',
  path: '/api/cases',
  about: 'Loads the files of a case, all or nothing. Each line is progress; the last is the report, or an error.',
  fields: { id: 'The id of the case.', files: 'The files of its folder, by name, as text.' },
  takesCase: true,
  body: CaseUpload,
  line: LoadEvent,
  run: async ({ graph, search, loading }, { body }, send) => {
    const endTurn = loading.take()
    if (endTurn === null) {
      throw new EntourageError('conflict', 'Another case is being loaded. Try again when that is done.')
    }
    try {
      const report = await loadUpload(graph, body, (stage, done, total) => {
        send({ event: 'progress', stage, done, total })
      })
      search.refresh()
      send({ event: 'report', report })
    } finally {
      endTurn()
    }
  },
})
