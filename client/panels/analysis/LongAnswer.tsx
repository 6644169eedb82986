/** An answer that had to be computed: how far it is, what came out, and whether it still fits the view. */
import { ask, cancelAnalysis } from '../../actions/analyse.ts'
import type { Figures, LongQuestion } from '../../analysis/analysis-protocol.ts'
import { STARTS_MAX } from '../../model/analysis/betweenness.ts'
import { isUpToDate } from '../../model/analysis/network.ts'
import { countWords, formatCount } from '../../../view/words.ts'
import { type Outcome, useAnalysis } from '../../store/analysis.ts'
import { useView } from '../../store/use-view.ts'
import { CommunitiesAnswer } from './CommunitiesAnswer.tsx'
import { shareWords } from './share-words.ts'
import { ValuesAnswer } from './ValuesAnswer.tsx'
import { WeakPointsAnswer } from './WeakPointsAnswer.tsx'

export function LongAnswer({ question }: { readonly question: LongQuestion }) {
  const { progress, outcome, failure } = useAnalysis()
  const view = useView((state) => state.view)
  const answer = outcome?.question === question ? outcome : null
  const again = (words: string) => (
    <button type="button" className="text-button" onClick={() => void ask(question)}>
      {words}
    </button>
  )
  return (
    <>
      {progress !== null && (
        <div className="analysis-progress">
          <progress aria-label="How far the computing is" value={progress.done} max={Math.max(1, progress.total)} />
          <p className="quiet numbers">
            {formatCount(progress.done)} of {countWords(progress.total, 'entity')} done
          </p>
          <button type="button" className="button" onClick={cancelAnalysis}>
            Cancel
          </button>
        </div>
      )}
      {failure !== null && (
        <p role="alert">
          {failure}. {again('Try again')}
        </p>
      )}
      {answer === null && progress === null && failure === null && <p>{again('Compute')}</p>}
      {answer !== null && (
        <>
          {!isUpToDate(view, answer.basis) && (
            <p className="outdated" role="status">
              The view has changed since. {again('Compute again')}
            </p>
          )}
          <p className="quiet numbers">{limitWords(answer)}</p>
          <FiguresAnswer answer={answer} />
        </>
      )}
    </>
  )
}

function FiguresAnswer({ answer: { question, figures, network, basis } }: { readonly answer: Outcome }) {
  if (figures.kind === 'weak-points') {
    return <WeakPointsAnswer points={figures.points} network={network} minVoices={basis.minVoices} />
  }
  const values = valuesOf(figures, network.ids)
  if (question === 'communities') return <CommunitiesAnswer values={values} />
  return question === 'connects' ? (
    <ValuesAnswer name="betweenness" values={values} column="Ways through it" wordsOf={shareWords} />
  ) : (
    <ValuesAnswer name="closeness" values={values} column="Nearness" wordsOf={shareWords} />
  )
}

function valuesOf(figures: Extract<Figures, { kind: 'values' }>, ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, place) => [id, figures.values[place] ?? 0]))
}

function limitWords({ question, basis }: Outcome): string {
  const only = basis.minVoices > 0 ? ', counting only links on two or more voices' : ''
  const what = `${countWords(basis.entities.size, 'entity')} and ${countWords(basis.links.size, 'link')}`
  const computed = `Computed from the ${what} in view, not from the whole store${only}.`
  if (question !== 'connects' || basis.entities.size <= STARTS_MAX) return computed
  return `${computed} It is an estimate: only the ways from ${formatCount(STARTS_MAX)} entities, drawn by lot, were followed.`
}
