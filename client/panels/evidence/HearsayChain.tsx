/** A claim's way drawn on demand: the source at the top, who had it from whom, what is claimed, and about what. */
import { useQuery } from '@tanstack/react-query'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import type { Subject } from '../../../contract/claims.ts'
import type { Claim, Source } from '../../../contract/evidence.ts'
import { fetchSources } from '../../api/fetch-sources.ts'
import { useEvidence } from '../inspector/evidence-context.ts'
import { shapeOf, shapePath } from '../parts/TypeShape.tsx'
import { type ChainStep, chainSentence, hearsayChain } from './hearsay-chain.ts'
import { LINE_HEIGHT, layOutChain, type PlacedStep, SIGN_X, TEXT_X } from './lay-out-chain.ts'

interface Props {
  readonly claim: Claim
  readonly subject: Subject
}

export function HearsayChain({ claim, subject }: Props) {
  const marker = useId()
  const figure = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(300)
  const { numbers } = useEvidence()
  const source = numbers.find(claim.source)
  const origins = useOrigins(source)
  const steps = hearsayChain(claim, source, origins, subject)
  const layout = layOutChain(steps, width)

  useLayoutEffect(() => {
    if (figure.current !== null) setWidth(figure.current.clientWidth)
  }, [])

  return (
    <figure className="chain" ref={figure}>
      <svg
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="img"
        aria-label={`How the claim got here: ${chainSentence(steps)}`}
      >
        <defs>
          <marker id={marker} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path className="chain-head" d="M1 1l6 3-6 3Z" />
          </marker>
        </defs>
        {layout.steps.map((placed, index) => (
          <Step
            key={index}
            placed={placed}
            above={layout.steps[index - 1] ?? null}
            stance={claim.stance}
            marker={marker}
          />
        ))}
      </svg>
    </figure>
  )
}

interface StepProps {
  readonly placed: PlacedStep
  readonly above: PlacedStep | null
  readonly stance: Claim['stance']
  readonly marker: string
}

function Step({ placed: { step, y, lines }, above, stance, marker }: StepProps) {
  return (
    <g className={`chain-step is-${step.kind}`}>
      {above !== null && (
        <line
          className={`chain-line is-${stance}`}
          x1={SIGN_X}
          x2={SIGN_X}
          y1={above.y + 11}
          y2={y - 11}
          markerEnd={`url(#${marker})`}
        />
      )}
      <Sign step={step} y={y} />
      {step.how !== null && (
        <text className="chain-how" x={TEXT_X} y={y - 14}>
          {step.how}
        </text>
      )}
      <text className="chain-text" y={y + 4.5}>
        {lines.map((line, index) => (
          <tspan key={index} x={TEXT_X} dy={index === 0 ? 0 : LINE_HEIGHT}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}

/** A sheet for a source, the shape of a speaker's type, a quotation mark for the claim, two dots for a link. */
function Sign({ step, y }: { readonly step: ChainStep; readonly y: number }) {
  if (step.type !== null) {
    return (
      <path
        className={`type-shape of-${shapeOf(step.type)}`}
        d={shapePath(step.type)}
        transform={`translate(${SIGN_X - 7} ${y - 7})`}
      />
    )
  }
  if (step.kind === 'source') {
    return (
      <g className="chain-sign" transform={`translate(${SIGN_X - 6} ${y - 8})`}>
        <path d="M.5.5h7.5l3.5 3.5v11.5h-11Z" />
        <path d="M3 7h6M3 10h6M3 13h4" />
      </g>
    )
  }
  if (step.kind === 'claim') {
    return (
      <g className="chain-sign" transform={`translate(${SIGN_X - 8} ${y - 8})`}>
        <path d="M.5 2.5h15v9H8l-3.5 4v-4h-4Z" />
      </g>
    )
  }
  return (
    <g className="chain-sign is-link" transform={`translate(${SIGN_X} ${y})`}>
      <circle cx="-5" r="3" />
      <circle cx="5" r="3" />
      <path d="M-2 0h4" />
    </g>
  )
}

/** The sources that a source goes back to, nearest first. */
function useOrigins(source: Source | null): Source[] {
  const all = useQuery({
    queryKey: ['sources'],
    queryFn: ({ signal }) => fetchSources(undefined, signal),
    enabled: source !== null && source.origin !== null,
  })
  const byId = new Map((all.data?.sources ?? []).map((each) => [each.id, each]))
  const origins: Source[] = []
  for (let at = source?.origin ?? null; at !== null; ) {
    const origin = byId.get(at)
    if (origin === undefined || origins.includes(origin)) break
    origins.push(origin)
    at = origin.origin
  }
  return origins
}
