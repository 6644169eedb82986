/** Questions about the shape of what is in view, and their answers. */
import { X } from 'lucide-react'
import { useEffect } from 'react'
import { ask, cancelAnalysis, closeAnalysis, countVoices } from '../../actions/analyse.ts'
import { openPanel } from '../../app/panel-store.ts'
import { useNarrow } from '../../app/use-narrow.ts'
import { setHighlight } from '../../store/set-highlight.ts'
import { useAnalysis } from '../../store/analysis.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { CommonAnswer } from './CommonAnswer.tsx'
import { LinksAnswer } from './LinksAnswer.tsx'
import { LongAnswer } from './LongAnswer.tsx'
import { QUESTIONS } from './question-words.ts'

export function AnalysisPanel() {
  const { question, minVoices, pair } = useAnalysis()
  const words = QUESTIONS.find(([each]) => each === question)?.[1]
  const narrow = useNarrow()
  // What this panel points out, and what it still computes, goes with the panel.
  useEffect(
    () => () => {
      setHighlight(null)
      cancelAnalysis()
    },
    [],
  )

  return (
    <div className="panel-content scroll">
      <header className="panel-heading paths-heading">
        <h2>Analysis</h2>
        <IconButton
          icon={X}
          name="Close the analysis"
          onPress={() => {
            closeAnalysis()
            openPanel('details')
          }}
        />
      </header>
      <div className="questions" role="group" aria-label="Questions">
        {QUESTIONS.map(([each, { title }]) => (
          <button
            key={each}
            type="button"
            className={each === question ? 'row-button selected' : 'row-button'}
            aria-pressed={each === question}
            onClick={() => void ask(each)}
          >
            {title}
          </button>
        ))}
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={minVoices > 0}
          onChange={(event) => void countVoices(event.target.checked ? 2 : 0)}
        />
        Count only links on two or more voices
      </label>
      {words !== undefined && (
        <section key={question} ref={narrow ? showFromTop : null} className="answer" aria-label={words.title}>
          <h3>{words.title}</h3>
          <p>{words.about}</p>
          {question === 'links' && <LinksAnswer minVoices={minVoices} />}
          {question === 'common' && <CommonAnswer pair={pair} minVoices={minVoices} />}
          {question !== null && question !== 'links' && question !== 'common' && <LongAnswer question={question} />}
        </section>
      )}
    </div>
  )
}

/** In a sheet the questions fill what can be seen. */
function showFromTop(answer: HTMLElement | null): void {
  answer?.scrollIntoView({ block: 'start' })
}
