/**
 * Sends files to be checked or loaded, and hears how far that is. The one
 * request that is no `fetch`: only the older interface tells how much of a
 * form has been sent.
 */
import { type CaseReport, LoadEvent, type UploadOptions } from '../../contract/cases.ts'
import { ErrorCode } from '../../contract/error.ts'
import type { LoadProgress } from '../model/load/progress-words.ts'
import { reportConnection } from './connection.ts'
import { failureOf } from './failure-of.ts'
import { RequestFailed } from './request-failed.ts'

export interface Sending {
  readonly files: readonly { readonly name: string; readonly file: File }[]
  readonly options: Partial<UploadOptions> & Pick<UploadOptions, 'id'>
  readonly onProgress: (progress: LoadProgress) => void
  /** How many loads are before this one. */
  readonly onQueued: (place: number) => void
  /** Aborting it breaks the load off; nothing of it stays. */
  readonly signal: AbortSignal
}

/** A rate of the first moments says nothing. */
const RATE_AFTER_MS = 1_000

/** Resolves with the report. Throws RequestFailed, also when the connection breaks, or an AbortError. */
export async function sendFiles(what: 'check' | 'load', sending: Sending): Promise<CaseReport> {
  await refuseUnreadable(sending)
  const { signal } = sending
  signal.throwIfAborted()
  return await new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const reader = openLines(sending)
    const abort = (): void => request.abort()
    const end = (error: Error): void => {
      signal.removeEventListener('abort', abort)
      reject(error)
    }
    request.upload.addEventListener('progress', tellSending(sending.onProgress))
    request.addEventListener('progress', () => {
      if (request.status === 200) reader.read(request.responseText)
    })
    request.addEventListener('load', () => {
      if (request.status !== 200) return end(failureOf(request.status, parseJson(request.responseText)))
      reportConnection(null)
      reader.read(request.responseText)
      const { report, failure } = reader.end()
      if (report === null) return end(failure ?? broken(what))
      signal.removeEventListener('abort', abort)
      resolve(report)
    })
    request.addEventListener('error', () => {
      reportConnection('offline')
      end(broken(what))
    })
    request.addEventListener('abort', () => end(new DOMException('The request was broken off.', 'AbortError')))
    signal.addEventListener('abort', abort, { once: true })
    request.open('POST', what === 'check' ? '/api/cases/check' : '/api/cases')
    request.setRequestHeader('accept', 'application/x-ndjson, application/json')
    request.send(toForm(sending))
  })
}

function broken(what: 'check' | 'load'): RequestFailed {
  const message =
    what === 'check'
      ? 'The connection to the server broke. Nothing was loaded; check again when it is back.'
      : 'The connection to the server broke before it had answered. Either all of it was loaded or nothing: check again when it is back, and you will see.'
  return new RequestFailed('offline', message, [], 0)
}

/** A file that was saved again, moved or removed since it was chosen cannot be sent, and browsers only call that a broken connection. */
async function refuseUnreadable({ files }: Sending): Promise<void> {
  for (const { name, file } of files) {
    try {
      await file.slice(0, 1).arrayBuffer()
    } catch (cause) {
      const message = `${name} was changed or moved since it was chosen. Choose it again.`
      throw new RequestFailed('bad-request', message, [], 0, { cause })
    }
  }
}

/** The options come first, as the server wants them. */
function toForm({ files, options }: Sending): FormData {
  const form = new FormData()
  form.append('options', JSON.stringify(options))
  for (const { name, file } of files) form.append('files', file, name)
  return form
}

function tellSending(onProgress: Sending['onProgress']): (event: ProgressEvent) => void {
  const began = performance.now()
  return ({ loaded, total }) => {
    const passed = performance.now() - began
    const perSecond = passed < RATE_AFTER_MS ? null : Math.round(loaded / (passed / 1_000))
    const secondsLeft = perSecond === null || perSecond === 0 ? null : Math.ceil((total - loaded) / perSecond)
    onProgress({ stage: 'sending', done: loaded, total, perSecond, secondsLeft })
  }
}

/** Takes the lines of an answer that grows; the last one is the report or an error. */
function openLines({ onProgress, onQueued }: Sending) {
  let seen = 0
  let report: CaseReport | null = null
  let failure: RequestFailed | null = null
  const take = (line: string): void => {
    const event = LoadEvent.safeParse(parseJson(line)).data
    if (event === undefined) {
      failure = new RequestFailed(
        'internal',
        'The server answered in a way this page does not understand. Reload the page.',
        [],
        200,
      )
    } else if (event.event === 'queued') onQueued(event.place)
    else if (event.event === 'progress') onProgress(event)
    else if (event.event === 'report') ({ report } = event)
    else failure = new RequestFailed(ErrorCode.safeParse(event.code).data ?? 'internal', event.message, [], 200)
  }
  return {
    read: (text: string): void => {
      for (let end = text.indexOf('\n', seen); end >= 0; end = text.indexOf('\n', seen)) {
        take(text.slice(seen, end))
        seen = end + 1
      }
    },
    end: (): { readonly report: CaseReport | null; readonly failure: RequestFailed | null } => ({ report, failure }),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
