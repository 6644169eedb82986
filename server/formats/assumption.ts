/** What was odd in a file but plain: said once for all its places. */

/** `line` is where it was first; `count` says in how many places. */
export interface Assumption {
  readonly file: string
  readonly line: number | null
  readonly message: string
  readonly count: number
}

/** Notes what was assumed at a place. */
export type Assume = (at: { readonly file: string; readonly line: number | null }, message: string) => void

/** Returns a note-taker, and what it took down in the order of first places. */
export function openAssumptions(): { readonly assume: Assume; readonly list: () => Assumption[] } {
  const known = new Map<string, { file: string; line: number | null; message: string; count: number }>()
  return {
    assume: ({ file, line }, message) => {
      const key = `${file}\n${message}`
      const same = known.get(key)
      if (same === undefined) known.set(key, { file, line, message, count: 1 })
      else same.count += 1
    },
    list: () => [...known.values()],
  }
}
