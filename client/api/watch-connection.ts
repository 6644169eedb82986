/**
 * While the connection is lost, asks the server whether it is back, so that
 * the banner goes away by itself. While all is well it asks nothing.
 */
import { connection } from './connection.ts'
import { fetchReady } from './fetch-ready.ts'

/** Milliseconds between two questions: quick at first, then patient. */
const waitBefore = (attempt: number): number => Math.min(10_000, 1000 * 1.5 ** attempt)

/** Starts watching; the function it gives stops that. A browser that comes online again is asked at once. */
export function watchConnection(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let attempt = 0

  const ask = async (): Promise<void> => {
    attempt += 1
    try {
      // A success reports the connection as restored, which ends the waiting below.
      await fetchReady()
    } catch {
      wait()
    }
  }
  const wait = (): void => {
    clearTimeout(timer)
    if (connection.getState().lost !== null) timer = setTimeout(() => void ask(), waitBefore(attempt))
  }
  const askNow = (): void => {
    if (connection.getState().lost === null) return
    attempt = 0
    clearTimeout(timer)
    void ask()
  }

  const forget = connection.subscribe((state, before) => {
    if (state.lost === null) clearTimeout(timer)
    else if (before.lost === null) {
      attempt = 0
      wait()
    }
  })
  wait()
  globalThis.addEventListener?.('online', askNow)
  return () => {
    forget()
    clearTimeout(timer)
    globalThis.removeEventListener?.('online', askNow)
  }
}
