/** Asks a question about the shape of what is in view. */
import type { LongQuestion } from '../analysis/analysis-protocol.ts'
import { computeInWorker } from '../analysis/compute-in-worker.ts'
import { basisOf, networkOf } from '../model/analysis/network.ts'
import { chosenEntities } from '../model/grow-selection.ts'
import { announce } from '../store/announce.ts'
import { analysisStore, type Question } from '../store/analysis.ts'
import { viewStore } from '../store/view-store.ts'

let running: AbortController | null = null

export function openAnalysis(): void {
  analysisStore.setState({ isOpen: true })
}

export function closeAnalysis(): void {
  cancelAnalysis()
  analysisStore.setState({ isOpen: false })
}

/** Asks; what was being computed is given up. */
export async function ask(question: Question): Promise<void> {
  cancelAnalysis()
  analysisStore.setState({ question, failure: null })
  if (question === 'common') askAboutPair()
  else if (question !== 'links') await compute(question)
}

/** Counts only links on at least so many voices, and asks the present question again. */
export async function countVoices(minVoices: 0 | 2): Promise<void> {
  const { question } = analysisStore.getState()
  analysisStore.setState({ minVoices })
  if (question !== null && question !== 'common') await ask(question)
}

export function cancelAnalysis(): void {
  running?.abort()
  running = null
  analysisStore.setState({ progress: null })
}

/** Takes the two that are selected as those whose common neighbours are asked for; leaves the old ones when there are not just two. */
export function askAboutPair(): void {
  const [a, b, ...others] = chosenEntities(viewStore.getState().view)
  if (a !== undefined && b !== undefined && others.length === 0) analysisStore.setState({ pair: [a, b] })
}

async function compute(question: LongQuestion): Promise<void> {
  const { view } = viewStore.getState()
  const { minVoices } = analysisStore.getState()
  const network = networkOf(view, minVoices)
  const own = new AbortController()
  running = own
  analysisStore.setState({ progress: { done: 0, total: network.ids.length } })
  try {
    const figures = await computeInWorker({ question, network }, own.signal, (done, total) =>
      analysisStore.setState({ progress: { done, total } }),
    )
    analysisStore.setState({ outcome: { question, basis: basisOf(view, minVoices), network, figures }, progress: null })
    announce('The answer is there')
  } catch (error) {
    if (own.signal.aborted) return
    const reason = error instanceof Error ? error.message : String(error)
    analysisStore.setState({ failure: `The answer could not be computed: ${reason}`, progress: null })
  } finally {
    if (running === own) running = null
  }
}
