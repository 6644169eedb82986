/** The texts that a FollowTheMoney entity says it comes from. */
import type { Place } from '../../cases/case.ts'
import type { SourceRecord } from '../record.ts'
import type { FtmEntity } from './ftm-entity.ts'

const toSource = (
  id: string,
  title: string,
  publisher: string | null,
  url: string | null,
  place: Place,
): SourceRecord => ({
  kind: 'source',
  id,
  title,
  publisher,
  author: null,
  published: null,
  url,
  origin: null,
  place,
})

/**
 * Its addresses, else its publishers, else its data sets. Not all of them, since
 * a list and its address are one voice.
 */
export function citedBy({ lists, datasets, place }: FtmEntity): SourceRecord[] {
  const publishers = lists.get('publisher') ?? []
  const publisher = publishers[0] ?? (datasets.length === 1 ? (datasets[0] ?? null) : null)
  const urls = (lists.get('sourceUrl') ?? []).filter(
    (url) => /^https?:\/\//.test(url) && URL.canParse(url) && url.length < 390,
  )
  if (urls.length > 0) {
    return urls.map((url) =>
      toSource(`source/${url.replaceAll(';', '%3B')}`, publisher ?? new URL(url).hostname, publisher, url, place),
    )
  }
  if (publishers.length > 0)
    return publishers.map((name) => toSource(`publisher/${name.replaceAll(';', ',')}`, name, name, null, place))
  return datasets.map((name) => toSource(`dataset/${name}`, name, name, null, place))
}
