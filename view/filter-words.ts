/** Says a filter in sentences, for pictures and for whoever cannot see the controls. */
import { formatDate } from './format-date.ts'
import { type Filter, isFiltering } from './view.ts'
import { countWords, linkWords, statusWords, typeWords } from './words.ts'

/** One sentence for each filter in force; empty when nothing can be left out. Cases are named by their ids. */
export function filterWords(filter: Filter): readonly string[] {
  if (!isFiltering(filter)) return []
  const sentences: string[] = []
  const list = (words: Iterable<string>): string => [...words].join(', ')
  if (filter.minVoices > 0)
    sentences.push(`Only links on at least ${countWords(filter.minVoices, 'independent voice')}.`)
  if (filter.confirmedOnly) sentences.push('Only confirmed links.')
  if (filter.hideAlleged) sentences.push('Without alleged links.')
  if (filter.statuses.size > 0) sentences.push(`Without links that are ${list([...filter.statuses].map(statusWords))}.`)
  if (filter.entityTypes.size > 0) {
    sentences.push(`Without ${list([...filter.entityTypes].map((type) => typeWords(type, 2)))}.`)
  }
  if (filter.linkTypes.size > 0) {
    sentences.push(`Without the links ${list([...filter.linkTypes].map((type) => `“${linkWords(type).forward}”`))}.`)
  }
  if (filter.cases.size > 0) sentences.push(`Without the cases ${list(filter.cases)}.`)
  if (filter.minDegree !== null) sentences.push(`Only entities with at least ${countWords(filter.minDegree, 'link')}.`)
  if (filter.maxDegree !== null) sentences.push(`Only entities with at most ${countWords(filter.maxDegree, 'link')}.`)
  const time = timeWords(filter)
  if (time !== null) sentences.push(`${time}${filter.undated ? '' : ', without what has no date'}.`)
  if (filter.text !== '') sentences.push(`Only entities with “${filter.text}” in name or summary.`)
  return sentences
}

function timeWords({ period, asOf }: Filter): string | null {
  if (asOf !== null) return `As it stood on ${formatDate(asOf)}`
  if (period === null || (period.from === null && period.to === null)) return null
  if (period.from === null) return `Only up to ${formatDate(period.to ?? '')}`
  if (period.to === null) return `Only from ${formatDate(period.from)} on`
  return `Only from ${formatDate(period.from)} to ${formatDate(period.to)}`
}
