/** Uploads a case as the page does: a form with options and files, answered line by line. */
import { type CaseReport, LoadEvent } from '../contract/cases.ts'
import type { CaseUpload } from '../server/cases/case-upload.ts'

/** The form of these files under the case's id, unless `options` say otherwise. */
export function formOf({ id, files }: CaseUpload, options: object = {}): FormData {
  const form = new FormData()
  form.append('options', JSON.stringify({ id, ...options }))
  for (const [name, text] of Object.entries(files)) form.append('files', new Blob([text]), name)
  return form
}

/** The lines of the answer; throws with its text when it is none of 200. */
export async function uploadCase(
  url: string,
  path: string,
  upload: CaseUpload,
  options: object = {},
): Promise<LoadEvent[]> {
  const answer = await fetch(new URL(path, url), { method: 'POST', body: formOf(upload, options) })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${text}`)
  return text
    .trim()
    .split('\n')
    .map((line) => LoadEvent.parse(JSON.parse(line)))
}

/** The report at the end of the answer. */
export function reportIn(events: readonly LoadEvent[]): CaseReport {
  const last = events.at(-1)
  if (last?.event !== 'report') throw new Error(`the answer ended with ${JSON.stringify(last)}`)
  return last.report
}
