/** An answer: how much there is, how long it took and what was cut off; then as a graph, a table or one figure. */
import { useState } from 'react'
import { formatCount } from '../../../view/words.ts'
import type { SceneQuery } from '../../../contract/scenes.ts'
import type { Asking } from '../../actions/run-question.ts'
import { fillBlanks } from '../../model/ask/fill-blanks.ts'
import { type Answer, figureOf } from '../../model/ask/answer.ts'
import { cellWords } from '../../model/ask/cell-words.ts'
import { Choice } from '../parts/Choice.tsx'
import { AnswerGraph } from './AnswerGraph.tsx'
import { AnswerTable } from './AnswerTable.tsx'
import { RowLimit } from './RowLimit.tsx'

interface Props {
  readonly answer: Answer
  readonly asking: Asking
  readonly name: string
}

const ENGINES = { embedded: 'the embedded engine', neo4j: 'Neo4j' } as const

export function AnswerView({ answer, asking, name }: Props) {
  const { rows, columns, graph, engine, milliseconds, result } = answer
  const hasGraph = graph.entities.length > 0
  const hasTable = columns.length > 0
  const [wish, setWish] = useState<'graph' | 'table' | null>(null)
  const shown = !hasTable ? 'graph' : !hasGraph ? 'table' : (wish ?? (result === 'graph' ? 'graph' : 'table'))
  const figure = result === 'figure' || (asking.question.kind === 'cypher' && !hasGraph) ? figureOf(answer) : null

  return (
    <section className="ask-answer" aria-label="Answer">
      <p className="ask-facts quiet numbers">
        {formatCount(rows.length)} {rows.length === 1 ? 'row' : 'rows'} from {ENGINES[engine]} in{' '}
        {milliseconds < 1 ? 'under 1 ms' : `${formatCount(Math.round(milliseconds))} ms`}
      </p>
      {answer.limited !== null && <RowLimit answer={answer} limited={answer.limited} asking={asking} name={name} />}
      {rows.length === 0 && (
        <p>Nothing in the data answers this.{asking.parameters.length > 0 && ' Try it with fewer or wider blanks.'}</p>
      )}
      {figure !== null && <p className="ask-figure numbers">{cellWords(figure)}</p>}
      {figure !== null && <p className="ask-figure-words">{cellWords(columns[0] ?? '')}</p>}
      {rows.length > 0 && figure === null && (
        <>
          {hasGraph && hasTable && (
            <Choice
              label="Show the answer as"
              value={shown}
              options={[
                ['graph', 'Graph'],
                ['table', 'Table'],
              ]}
              onChange={setWish}
            />
          )}
          {shown === 'graph' ? (
            <AnswerGraph graph={graph} query={queryOf(asking)} />
          ) : (
            <AnswerTable answer={answer} name={name} />
          )}
        </>
      )}
    </section>
  )
}

/** What a scene keeps of the question, so that it can be asked again; a statement of one's own has no name to keep. */
function queryOf({ question, parameters }: Asking): SceneQuery | null {
  const filling = fillBlanks(parameters, question.blanks)
  return question.kind === 'saved' && filling.ok ? { id: question.id, parameters: filling.parameters } : null
}
