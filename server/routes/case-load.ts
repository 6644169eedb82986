/** `POST /api/cases`: loads files and tells how far it is line by line. */
import { LoadEvent, UploadOptions } from '../../contract/cases.ts'
import { loadFiles } from '../cases/load-upload.ts'
import { cutReport } from '../cases/new-report.ts'
import { defineStream } from '../http/define-route.ts'
import { tellLoad } from '../http/tell-load.ts'
import { UPLOAD_FIELDS } from './upload-fields.ts'

export const caseLoad = defineStream({
  method: 'post',
  path: '/api/cases',
  about:
    'Loads files, all or nothing, one load at a time. Each line is progress; the last is the report, or an error. Closing the connection before breaks the load off.',
  fields: UPLOAD_FIELDS,
  takesFiles: true,
  body: UploadOptions,
  line: LoadEvent,
  run: async ({ graph, search, loading }, { body: options, files }, send, signal) => {
    const endTurn = await loading.take((place) => send({ event: 'queued', place }), signal)
    try {
      const report = await loadFiles(graph, { files, options, signal, onProgress: tellLoad(send) })
      search.refresh()
      send({ event: 'report', report: options.list === 'first' ? cutReport(report) : report })
    } finally {
      endTurn()
    }
  },
})
