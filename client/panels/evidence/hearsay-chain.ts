/** The way of a claim from the published text back to who said it, and on to what it is about. */
import type { Subject } from '../../../contract/claims.ts'
import type { Claim, Source } from '../../../contract/evidence.ts'
import { formatDate } from '../../../view/format-date.ts'
import { linkWords, propertyWords } from '../../../view/words.ts'
import { valueWords } from '../../../view/value-words.ts'

export interface ChainStep {
  readonly kind: 'source' | 'speaker' | 'claim' | 'subject'
  /** The entity type of a speaker or of an entity that is spoken of, for its shape. */
  readonly type: string | null
  /** How this step hangs on the one above: “passed on by”; null for the first. */
  readonly how: string | null
  readonly text: string
}

/**
 * Source, what it reprints, those who passed it on (nearest to the source
 * first), the speaker, the claim, and the link or entity it is about.
 * `origins` are the sources that the source goes back to, nearest first.
 */
export function hearsayChain(
  claim: Claim,
  source: Source | null,
  origins: readonly Source[],
  subject: Subject,
): ChainStep[] {
  const printed: ChainStep[] = (source === null ? [] : [source, ...origins]).map((each, index) => ({
    kind: 'source',
    type: null,
    how: index === 0 ? null : 'reprints',
    text: sourceText(each, index === 0 ? claim.locator : null),
  }))
  const relays = [...claim.via].reverse().map(
    (relay, index): ChainStep => ({
      kind: 'speaker',
      type: relay.type,
      how: index === 0 ? 'has it from' : 'who has it from',
      text: relay.name,
    }),
  )
  const speaker: ChainStep[] =
    claim.saidBy === null
      ? []
      : [
          {
            kind: 'speaker',
            type: claim.saidBy.type,
            how: relays.length > 0 ? 'who has it from' : 'quotes',
            text: claim.saidBy.name,
          },
        ]
  return [
    ...printed,
    ...relays,
    ...speaker,
    { kind: 'claim', type: null, how: STANCE_HOW[claim.stance], text: claim.text },
    { kind: 'subject', ...subjectStep(claim, subject) },
  ]
}

const STANCE_HOW: Readonly<Record<Claim['stance'], string>> = {
  confirms: 'confirms',
  reports: 'reports',
  alleges: 'alleges',
  disputes: 'disputes',
  denies: 'denies',
}

/** The whole chain in one sentence, for those who do not see the drawing. */
export function chainSentence(steps: readonly ChainStep[]): string {
  return steps.map(({ how, text }) => (how === null ? text : `${how}: ${text}`)).join('; ')
}

function sourceText({ title, publisher, published }: Source, locator: string | null): string {
  return [title, publisher, published === null ? null : formatDate(published), locator]
    .filter((part) => part !== null)
    .join(', ')
}

function subjectStep(claim: Claim, subject: Subject): Pick<ChainStep, 'type' | 'how' | 'text'> {
  const value = claim.property === null ? '' : `: ${propertyWords(claim.property).toLowerCase()} ${valueWords(claim)}`
  if (subject.kind === 'entity') {
    return { type: subject.entity.type, how: 'about', text: `${subject.entity.name}${value}` }
  }
  const { from, link, to } = subject
  return { type: null, how: 'about', text: `${from.name} ${linkWords(link.type).forward} ${to.name}${value}` }
}
