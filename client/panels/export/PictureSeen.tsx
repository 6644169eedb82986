/** What the picture will look like, how large it is, and what could not be had as it was asked for. */
import type { UseQueryResult } from '@tanstack/react-query'
import type { PictureFormat, PictureOptions } from '../../../contract/picture.ts'
import { pictureSizeWords } from '../../model/picture-size-words.ts'
import { Failed } from '../parts/Failed.tsx'
import { NothingToSave } from './NothingToSave.tsx'
import { Preview } from './Preview.tsx'
import type { Drawn } from './use-drawing.ts'

interface Props {
  readonly drawn: Drawn
  readonly format: PictureFormat
  /** As they are chosen; what is seen may still be a moment behind. */
  readonly options: PictureOptions
  readonly scope: 'view' | 'selection'
  readonly onScope: (scope: 'view' | 'selection') => void
  readonly evidence: Pick<UseQueryResult, 'error' | 'isError' | 'isFetching' | 'refetch'>
}

export function PictureSeen({ drawn, format, options, scope, onScope, evidence }: Props) {
  const { drawing, drawnWith, most, fitting } = drawn
  return (
    <div className="export-seen">
      {drawing === null ? (
        <div className="export-nothing">
          <NothingToSave scope={scope} onScope={onScope} />
        </div>
      ) : (
        <Preview drawing={drawing} />
      )}
      <p className="quiet numbers" role="status">
        {drawing !== null && pictureSizeWords(drawing, format, { dpi: Math.min(drawnWith.dpi, most) })}
        {format === 'png' && options.dpi > most && ` · at ${most} dpi, the most that so large a picture is drawn with`}
        {fitting < drawnWith.captions &&
          ` · texts at ${Math.round(fitting * 100)} %, the most that the page has room for`}
        {evidence.isFetching && drawing !== null && ' · The sources are being looked up'}
      </p>
      {evidence.isError && <Failed error={evidence.error} onRetry={() => void evidence.refetch()} />}
    </div>
  )
}
