/** How far a check or a load is, with a way to break it off. */
import { queueWords, rateWords, shareOf, stageWords } from '../../model/load/progress-words.ts'
import { useLoad } from '../../store/load-store.ts'

export function RunningPage() {
  const running = useLoad((state) => state.running)
  const title = useLoad((state) => state.title)
  if (running === null) return null
  const { what, progress, before, cancel } = running
  const share = progress === null ? null : shareOf(progress)
  const stage = progress === null ? 'Sending the files' : stageWords(progress)
  return (
    <>
      <div className="load-body scroll">
        <div className="load-progress">
          <p>
            <strong>{title}</strong>
          </p>
          {/* Only the stage is spoken: the numbers change too quickly to be listened to. */}
          <p role="status">{before > 0 ? queueWords(before) : `${stage}…`}</p>
          <progress aria-label={stage} {...(share === null ? {} : { value: share })} />
          <p className="quiet numbers">{progress === null || before > 0 ? '' : rateWords(progress)}</p>
          <p className="quiet">
            {what === 'check'
              ? 'Nothing is written by a check.'
              : 'All of it is loaded or nothing. Cancelling leaves what was here before as it was.'}
          </p>
        </div>
      </div>
      <footer className="load-foot">
        <button type="button" className="button" onClick={cancel}>
          {what === 'check' ? 'Cancel the check' : 'Cancel the load'}
        </button>
      </footer>
    </>
  )
}
