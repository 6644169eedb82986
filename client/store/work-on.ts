/** Marks something as being worked on for as long as the work takes, and turns a failure into a notice. */
import { RequestFailed } from '../api/request-failed.ts'
import { LayoutFailed } from '../model/layout-failed.ts'
import { showNotice } from './show-notice.ts'
import { viewStore } from './view-store.ts'

/** How many pieces of work hold each mark; a mark goes when the last of them ends. */
const holders = new Map<string, number>()

/** Runs `work` with `mark` among what is busy. Never rejects: `failed` begins the sentence of the notice that is shown instead. */
export async function workOn(mark: string, failed: string, work: () => Promise<void>): Promise<void> {
  hold(mark, 1)
  try {
    await work()
  } catch (error) {
    if (!isAbort(error)) showNotice(`${failed}: ${reasonOf(error)}`, 'error')
  } finally {
    hold(mark, -1)
  }
}

function hold(mark: string, change: 1 | -1): void {
  const count = (holders.get(mark) ?? 0) + change
  if (count > 0) holders.set(mark, count)
  else holders.delete(mark)
  viewStore.setState({ busy: new Set(holders.keys()) })
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}

function reasonOf(error: unknown): string {
  if (error instanceof RequestFailed || error instanceof LayoutFailed) return uncapitalised(error.message)
  // Not ours on purpose: the console keeps the trace, the reader gets a sentence.
  queueMicrotask(() => {
    throw error
  })
  return 'something went wrong in this page. Reload it; the address holds your view.'
}

function uncapitalised(sentence: string): string {
  const [first = '', second = ''] = sentence
  const isWord = second !== '' && second === second.toLowerCase()
  return isWord ? first.toLowerCase() + sentence.slice(first.length) : sentence
}
