/** A blank with suggestions: a list of the query's own, or what another query finds for the blanks filled in before. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Suggestion } from '../../../contract/queries.ts'
import { formatCount } from '../../../view/words.ts'
import { fetchSuggestions } from '../../api/fetch-suggestions.ts'
import { textIn } from '../../model/ask/blanks.ts'
import { valuesBefore } from '../../model/ask/fill-blanks.ts'
import { blankWords, emptyWords } from '../../model/ask/title-pieces.ts'
import { messageOf } from '../parts/message-of.ts'
import type { FieldProps } from './blank-props.ts'
import { Combo } from './Combo.tsx'

const SHOWN = 50

export function SuggestedBlank({
  id,
  parameter,
  declared,
  blanks,
  problem,
  describedBy,
  queryId,
  onChange,
}: FieldProps) {
  const { suggest, name } = parameter
  const words = blankWords(name)
  const needs = suggest?.from === 'query' ? suggest.needs : []
  // Of these the server takes what the other query has a blank for, whether it needs it or not.
  const given = valuesBefore(declared, name, blanks)
  const missing = needs.filter((each) => !Object.hasOwn(given, each))
  const asked = useQuery({
    queryKey: ['suggestions', queryId, name, given],
    queryFn: ({ signal }) => fetchSuggestions(queryId ?? '', { parameter: name, parameters: given }, signal),
    enabled: suggest?.from === 'query' && queryId !== null && missing.length === 0,
  })
  const all = suggest?.from === 'list' ? suggest.values : (asked.data?.suggestions ?? [])
  const value = textIn(blanks, name)
  const known = all.find((each) => String(each.value) === value)
  /** What is being typed; null: the field shows what is chosen. */
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? known?.label ?? value
  const fitting = all.filter((each) => typed === null || each.label.toLowerCase().includes(typed.trim().toLowerCase()))

  return (
    <Combo
      id={id}
      label={words}
      placeholder={emptyWords(declared, name)}
      text={text}
      options={fitting.slice(0, SHOWN).map((each) => ({
        key: String(each.value),
        label: each.label,
        content: <span>{each.label}</span>,
      }))}
      remark={remarkOf(fitting)}
      invalid={problem !== null}
      describedBy={describedBy}
      onText={(next) => {
        const exact = all.find((each) => each.label.toLowerCase() === next.trim().toLowerCase())
        setTyped(next)
        onChange(next === '' ? [] : [exact === undefined ? next : String(exact.value)])
      }}
      onChoose={({ key }) => {
        setTyped(null)
        onChange([key])
      }}
    />
  )

  function remarkOf(shown: readonly Suggestion[]): string | null {
    if (missing.length > 0) return `Fill in ${missing.map(blankWords).join(' and ')} first, to see what fits.`
    if (asked.isError) return messageOf(asked.error)
    if (asked.isFetching) return 'Looking for what fits…'
    if (all.length === 0) return 'There is nothing to suggest here.'
    if (shown.length === 0) return 'None of the suggestions is called so.'
    if (shown.length > SHOWN) return `${SHOWN} of ${formatCount(shown.length)} shown; type to narrow it down.`
    return asked.data?.limited === true ? 'There are more than can be listed; type what you look for.' : null
  }
}
