/** A community's colour with its number on it, as its members have it on the canvas. */
import { COMMUNITY_COLOURS } from '../../../view/measure.ts'

export function CommunitySample({ number, colour }: { readonly number: number; readonly colour: string }) {
  return (
    <span className="community-sample" aria-hidden="true" style={{ background: `var(--${colour})` }}>
      {number <= COMMUNITY_COLOURS ? number : ''}
    </span>
  )
}
