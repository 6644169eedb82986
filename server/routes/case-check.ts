/** `POST /api/cases/check`: what loading files would refuse, warn about and change, without loading them. */
import { LoadEvent, UploadOptions } from '../../contract/cases.ts'
import { checkFiles } from '../cases/load-upload.ts'
import { cutReport } from '../cases/new-report.ts'
import { defineStream } from '../http/define-route.ts'
import { tellLoad } from '../http/tell-load.ts'
import { UPLOAD_FIELDS } from './upload-fields.ts'

export const caseCheck = defineStream({
  method: 'post',
  path: '/api/cases/check',
  about:
    'Checks files as a load would: every mistake with its place, what would change, likely duplicates, a preview. Each line is progress; the last is the report, or an error.',
  fields: UPLOAD_FIELDS,
  takesFiles: true,
  body: UploadOptions,
  line: LoadEvent,
  run: async ({ graph }, { body: options, files }, send, signal) => {
    const report = await checkFiles(graph, { files, options, signal, onProgress: tellLoad(send) })
    send({ event: 'report', report: options.list === 'first' ? cutReport(report) : report })
  },
})
