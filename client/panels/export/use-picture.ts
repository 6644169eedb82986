/** The picture of what is in view, with the evidence that it rests on. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { EvidenceAnswer } from '../../../contract/evidence.ts'
import type { Picture, PictureWords } from '../../../contract/picture.ts'
import { describePicture } from '../../../picture/describe-picture.ts'
import type { View } from '../../../view/view.ts'
import { visiblePart } from '../../../view/visible-part.ts'
import { fetchEvidence } from '../../api/fetch-evidence.ts'
import { fetchSchema } from '../../api/fetch-schema.ts'
import { useFileView } from '../../store/file-view.ts'

const NO_EVIDENCE: EvidenceAnswer = { claims: [], sources: [] }

const evidenceOf = ({ claims, sources, furtherSources }: Picture): EvidenceAnswer => ({
  claims,
  sources: [...sources, ...furtherSources],
})

interface UsedPicture {
  /** Without numbered sources for as long as the evidence is on its way. */
  readonly picture: Picture
  readonly evidence: UseQueryResult<EvidenceAnswer>
}

export function usePicture(view: View, words: PictureWords): UsedPicture {
  const file = useFileView()
  const part = visiblePart(view)
  const ids = useMemo(() => [...part.entities.keys(), ...part.links.keys()], [part])
  const evidence = useQuery({
    queryKey: ['evidence', ids],
    queryFn: ({ signal }) => fetchEvidence(ids, signal),
    enabled: ids.length > 0,
  })
  const schema = useQuery({ queryKey: ['schema'], queryFn: ({ signal }) => fetchSchema(signal) })
  const dataDate =
    file?.dataDate ??
    schema.data?.cases
      .filter(({ id }) => [...part.entities.values()].some(({ cases }) => cases.includes(id)))
      .map(({ loadedAt }) => loadedAt.slice(0, 10))
      .toSorted()
      .at(-1) ??
    null
  const found = evidence.data ?? NO_EVIDENCE
  // What came from a file is known to nobody but the file.
  const known = found.claims.length === 0 && file !== null ? evidenceOf(file) : found
  const { title, subtitle, author, credit } = words
  const picture = useMemo(
    () => describePicture(view, known, { words: { title, subtitle, author, credit }, dataDate }),
    [view, known, title, subtitle, author, credit, dataDate],
  )
  return { picture, evidence }
}
