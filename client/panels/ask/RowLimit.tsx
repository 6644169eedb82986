/** Says that a limit cut the answer off, and how to get more of it. */
import { useState } from 'react'
import type { CypherLimit } from '../../../contract/cypher.ts'
import { formatCount } from '../../../view/words.ts'
import { type Asking, fetchAllRows } from '../../actions/run-question.ts'
import type { Answer } from '../../model/ask/answer.ts'
import { downloadWords, limitWords } from '../../model/ask/limit-words.ts'
import { messageOf } from '../parts/message-of.ts'
import { downloadCsv } from './download-csv.ts'

interface Props {
  readonly answer: Answer
  readonly limited: CypherLimit
  readonly asking: Asking
  readonly name: string
}

export function RowLimit({ answer, limited, asking, name }: Props) {
  const [state, setState] = useState<'idle' | 'busy' | { readonly said: string }>('idle')
  const download = async (): Promise<void> => {
    setState('busy')
    try {
      const all = await fetchAllRows(asking)
      downloadCsv(name, all.columns, all.rows)
      const cut = all.limited === null ? 'These are all rows.' : 'There are still more; narrow the question down.'
      setState({ said: `${formatCount(all.rows.length)} rows downloaded. ${cut}` })
    } catch (error) {
      setState({ said: messageOf(error) })
    }
  }
  return (
    <div className="ask-limit" role="status">
      <p className="numbers">{limitWords(limited, answer.rows.length)}</p>
      {limited.by === 'rows' && (
        <button type="button" className="text-button" disabled={state === 'busy'} onClick={() => void download()}>
          {state === 'busy' ? 'Fetching…' : downloadWords(limited)}
        </button>
      )}
      {typeof state === 'object' && <p>{state.said}</p>}
    </div>
  )
}
