/** Reads a part of the store with everything that it rests on, for the formats of data. */
import { z } from 'zod'
import type { Source } from '../../contract/evidence.ts'
import type { ExportPart } from '../../contract/export.ts'
import { Case } from '../../contract/schema.ts'
import { EntourageError } from '../errors.ts'
import { readSources } from '../explore/read-sources.ts'
import type { StoredClaim } from '../explore/stored-claim.ts'
import type { CasePart, PartClaim } from '../formats/case-part.ts'
import { tidyPart } from '../formats/tidy-part.ts'
import type { Graph } from '../graph/port.ts'
import { readAmong } from './read-among.ts'
import { readCaseRecords } from './read-case-records.ts'
import { readPartEntities } from './read-part-entities.ts'

const CaseRow = Case.extend({ start: z.array(z.string()) })
type CaseRow = z.infer<typeof CaseRow>

/**
 * Returns what is asked for: all of a case, or entities with the links among
 * them, every claim about either and the sources. Throws `not-found` with the
 * ids that nothing has, `bad-request` when nothing is asked for, `too-large`.
 */
export async function readPart(graph: Graph, asked: ExportPart): Promise<CasePart> {
  if (asked.case !== null && (asked.ids.length > 0 || asked.links !== null)) {
    throw new EntourageError('bad-request', 'Name entities or a case, not both.', [
      { field: 'case', message: 'stands beside ids or links' },
    ])
  }
  const cases = await graph.read('cases', {}, CaseRow)
  const { entities, links, claims, sources } =
    asked.case === null ? await readAmong(graph, asked) : await readCaseRecords(graph, asked.case)
  const found = await readSources(graph, [...claims.map(({ claim }) => claim.source), ...sources])
  const among = new Set(entities.map(({ id }) => id))
  const named = claims.flatMap(({ claim: { saidBy, via } }) => (saidBy === null ? via : [saidBy, ...via]))
  const speakers = await readPartEntities(
    graph,
    named.filter((id) => !among.has(id)),
  )
  const shown = cases.find(({ id }) => id === asked.case)
  return tidyPart({
    case: shown?.id ?? null,
    title: asked.title === '' ? (shown?.title ?? titleOf(cases)) : asked.title,
    summary: shown?.summary ?? '',
    start: (shown?.start ?? []).filter((id) => among.has(id)),
    entities,
    links,
    claims: claims.map(toPartClaim),
    sources: [...found.values()].toSorted(byId),
    speakers,
  })
}

const titleOf = (cases: readonly CaseRow[]): string => {
  const [only, ...others] = cases
  return only === undefined || others.length > 0 ? 'Part of a network' : `Part of ${only.title}`
}

const byId = (one: Source, other: Source): number => (one.id < other.id ? -1 : 1)

const toPartClaim = ({ claim }: StoredClaim): PartClaim => ({ ...claim })
