/** What this browser remembers of asking: past runs and favourite queries. Another browser knows nothing of it. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { addRun, clearRuns, type PastRun, readRuns, toggleFavourite } from '../model/ask/run-history.ts'

interface Kept {
  readonly runs: readonly PastRun[]
  /** Ids of saved queries. */
  readonly favourites: ReadonlySet<string>
}

const RUNS_KEY = 'entourage-runs'
const FAVOURITES_KEY = 'entourage-favourite-queries'

const keptStore = createStore<Kept>(() => ({ runs: readRuns(recall(RUNS_KEY)), favourites: recallFavourites() }))

export function useKept<Selected>(selector: (state: Kept) => Selected): Selected {
  return useStore(keptStore, selector)
}

export function keepRun(run: Omit<PastRun, 'id' | 'favourite'>): void {
  setRuns(addRun(keptStore.getState().runs, { ...run, id: newId(), favourite: false }))
}

/** Marks a past run as a favourite, which clearing and newer runs leave alone, or takes the mark away. */
export function toggleFavouriteRun(id: string): void {
  setRuns(toggleFavourite(keptStore.getState().runs, id))
}

/** Forgets all runs that are no favourites. */
export function forgetRuns(): void {
  setRuns(clearRuns(keptStore.getState().runs))
}

export function toggleFavouriteQuery(id: string): void {
  const favourites = new Set(keptStore.getState().favourites)
  if (!favourites.delete(id)) favourites.add(id)
  keptStore.setState({ favourites })
  remember(FAVOURITES_KEY, JSON.stringify([...favourites]))
}

function setRuns(runs: readonly PastRun[]): void {
  keptStore.setState({ runs })
  remember(RUNS_KEY, JSON.stringify(runs))
}

function newId(): string {
  return `${Date.now().toString(36)}-${Math.floor(Math.random() * 1e9).toString(36)}`
}

function recallFavourites(): ReadonlySet<string> {
  try {
    const stored: unknown = JSON.parse(recall(FAVOURITES_KEY) ?? '[]')
    return new Set(Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [])
  } catch {
    return new Set()
  }
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    // A browser that keeps nothing can still ask.
    return null
  }
}

function remember(key: string, text: string): void {
  try {
    localStorage.setItem(key, text)
  } catch {
    // Full or forbidden: the runs of this visit are still there.
  }
}
