/** Link types with their counts, as statements give them, and as lines in which loading keeps them. */
import { z } from 'zod'
import { LinkType } from '../../contract/values.ts'

export const LinkTypeRow = z.object({ type: LinkType, count: z.number().int() })
export type LinkTypeRow = z.infer<typeof LinkTypeRow>

const BETWEEN = '\t'

/** One line; `toLinkTypeRow` reads it. Types hold no tabs. */
export const toLinkTypeLine = ({ type, count }: LinkTypeRow): string => `${type}${BETWEEN}${count}`

export function toLinkTypeRow(line: string): LinkTypeRow {
  const [type = '', count] = line.split(BETWEEN)
  return LinkTypeRow.parse({ type, count: Number(count) })
}
