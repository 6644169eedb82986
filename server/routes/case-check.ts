/** `POST /api/cases/check`: what loading a case would refuse, warn about and change, without loading it. */
import { CaseReport, CaseUpload } from '../../contract/cases.ts'
import { checkUpload } from '../cases/load-upload.ts'
import { defineRoute } from '../http/define-route.ts'

export const caseCheck = defineRoute({
  method: 'post',
  path: '/api/cases/check',
  about: 'Checks the files of a case: every mistake with file, line and column, and what a load would change.',
  fields: { id: 'The id of the case.', files: 'The files of its folder, by name, as text.' },
  takesCase: true,
  body: CaseUpload,
  answer: CaseReport,
  run: ({ graph }, { body }) => checkUpload(graph, body),
})
