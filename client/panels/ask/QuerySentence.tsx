/** The title of a query as a sentence, its blanks as quiet fields or as what stands in them. */
import type { Query } from '../../../contract/queries.ts'
import type { Blanks } from '../../model/ask/blanks.ts'
import { cellWords } from '../../model/ask/cell-words.ts'
import { emptyWords, titlePieces } from '../../model/ask/title-pieces.ts'
import { NameOf } from './NameOf.tsx'

interface Props {
  readonly query: Pick<Query, 'title' | 'parameters'>
  readonly blanks?: Blanks
}

export function QuerySentence({ query, blanks = {} }: Props) {
  return titlePieces(query).map((piece, index) => {
    if (piece.kind === 'words') return <span key={index}>{piece.text}</span>
    const values = blanks[piece.name] ?? []
    const type = query.parameters.find(({ name }) => name === piece.name)?.type
    return (
      <span key={index} className={values.length === 0 ? 'ask-quiet-blank' : 'ask-filled-blank'}>
        {values.length === 0 && emptyWords(query.parameters, piece.name)}
        {values.map((value, at) => (
          <span key={value}>
            {at > 0 && ', '}
            {type === 'entity' || type === 'entities' ? <NameOf id={value} /> : cellWords(value)}
          </span>
        ))}
      </span>
    )
  })
}
