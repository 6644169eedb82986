/** Keeps a statement that is being written for the next visit, since a page that is closed by mistake should cost nothing. */
import { askStore, type Draft, EMPTY_DRAFT } from './ask-store.ts'

const KEY = 'entourage-draft'
let isKept = false

/** Takes up what an earlier visit left, unless something is written already, and follows from then on. */
export function keepDraft(): void {
  if (isKept) return
  isKept = true
  const left = recall()
  if (left !== null && askStore.getState().draft === EMPTY_DRAFT) askStore.setState({ draft: left })
  askStore.subscribe(({ draft }, before) => {
    if (draft !== before.draft) remember(draft)
  })
}

function recall(): Draft | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    return isDraft(stored) ? stored : null
  } catch {
    return null
  }
}

/** Only this module writes it; what an older page left is recognised by its parts. */
function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false
  const parts = value as Partial<Record<keyof Draft, unknown>>
  const isMap = (part: unknown): boolean => typeof part === 'object' && part !== null
  return typeof parts.statement === 'string' && isMap(parts.blanks) && isMap(parts.parameters) && isMap(parts.form)
}

function remember(draft: Draft): void {
  try {
    if (draft === EMPTY_DRAFT) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(draft))
  } catch {
    // Nothing depends on it.
  }
}
