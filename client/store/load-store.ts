/** The reader's own files on their way into the store: what was chosen, what a check said of it, how far a load is. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { CaseReport, Duplicate } from '../../contract/cases.ts'
import type { Mapping } from '../../contract/mapping.ts'
import type { LoadProgress } from '../model/load/progress-words.ts'

/** A chosen file; `name` has no folders. */
export interface LoadFile {
  readonly name: string
  readonly file: File
}

/** What the reader says of a likely duplicate. Undecided stays apart, as what is not the same does. */
export type Sameness = 'same' | 'other' | 'undecided'

interface Decision {
  readonly duplicate: Duplicate
  readonly sameness: Sameness
}

/** A check or a load that is under way. `before` counts the loads that are before this one. */
export interface RunningLoad {
  readonly what: 'check' | 'load'
  readonly progress: LoadProgress | null
  readonly before: number
  readonly cancel: () => void
}

/** What a check was asked: when any of it is another, its report no longer holds. */
export interface Asked {
  readonly files: readonly LoadFile[]
  readonly id: string
  readonly mappings: ReadonlyMap<string, Mapping>
}

interface LoadState {
  readonly open: boolean
  readonly files: readonly LoadFile[]
  readonly title: string
  readonly id: string
  /** The id was given by hand or by a case that is to be replaced, and does not follow the title. */
  readonly idGiven: boolean
  /** As the reader changed them or took them from a file, by the file of the table; the others are left to the server to guess. */
  readonly mappings: ReadonlyMap<string, Mapping>
  /** By `decisionKey`. */
  readonly decisions: ReadonlyMap<string, Decision>
  readonly report: CaseReport | null
  readonly asked: Asked | null
  readonly running: RunningLoad | null
  /** Why the last check or load came to nothing. */
  readonly failure: string | null
  /** Files can be chosen for this case, instead of what it holds. */
  readonly replacing: { readonly id: string; readonly title: string } | null
  /** What was loaded; `undone` once it was taken back. */
  readonly done: { readonly report: CaseReport; readonly undone: boolean } | null
}

export const NOTHING_CHOSEN: Omit<LoadState, 'open'> = {
  files: [],
  title: '',
  id: '',
  idGiven: false,
  mappings: new Map(),
  decisions: new Map(),
  report: null,
  asked: null,
  running: null,
  failure: null,
  replacing: null,
  done: null,
}

export const loadStore = createStore<LoadState>(() => ({ ...NOTHING_CHOSEN, open: false }))

export function useLoad<Selected>(selector: (state: LoadState) => Selected): Selected {
  return useStore(loadStore, selector)
}

/** Whether what was checked is what would be loaded now. */
export const isOutdated = ({ asked, files, id, mappings }: LoadState): boolean =>
  asked === null || asked.files !== files || asked.id !== id || asked.mappings !== mappings
