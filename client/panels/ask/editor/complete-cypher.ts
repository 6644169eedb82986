/** What may come next in a statement, from what the store holds. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import type { SchemaAnswer } from '../../../../contract/schema.ts'
import { findParameters } from '../../../model/ask/find-parameters.ts'
import { propertiesOf, propertiesOfPattern } from './complete-property.ts'
import { CLAUSES, FUNCTIONS, LABELS } from './cypher-words.ts'

/** Gives completions for the place of the cursor; `schemaNow` is what is known of the store at that moment. */
export function completeCypher(schemaNow: () => SchemaAnswer | undefined) {
  return (context: CompletionContext): CompletionResult | null => {
    const line = context.state.doc.lineAt(context.pos)
    const before = line.text.slice(0, context.pos - line.from)
    const all = context.state.doc.toString()
    const word = /[\w]*$/.exec(before)?.[0] ?? ''
    const from = context.pos - word.length
    const ahead = before.slice(0, before.length - word.length)
    const give = (options: readonly Completion[]): CompletionResult => ({ from, options, validFor: /^\w*$/ })

    if (ahead.endsWith('$')) return give(findParameters(all).map((label) => ({ label, type: 'variable' })))
    const property = /(?:(\w+)`?|[)\]])\.$/.exec(ahead)
    if (property !== null) return give(propertiesOf(schemaNow(), all, property[1] ?? null))
    if (/\[[^\]]*[:|]\s*$/.test(ahead)) return give(typesOf(schemaNow()))
    if (/\([^)]*:\s*$/.test(ahead) || /\w:$/.test(ahead)) return give(labelsOf(schemaNow()))
    if (/\{[^}]*$/.test(ahead) && /[{,]\s*$/.test(ahead)) return give(propertiesOfPattern(schemaNow(), ahead))
    if (word === '' && !context.explicit) return null
    return give([...CLAUSES, ...FUNCTIONS, ...variablesIn(all, word)])
  }
}

function labelsOf(schema: SchemaAnswer | undefined): readonly Completion[] {
  const types = (schema?.entityTypes ?? []).map(({ type, count }) => ({
    label: type,
    type: 'class',
    detail: String(count),
    boost: 10,
  }))
  return [...types, ...LABELS]
}

function typesOf(schema: SchemaAnswer | undefined): readonly Completion[] {
  const types = (schema?.linkTypes ?? []).map(({ type, count }) => ({
    label: type,
    type: 'type',
    detail: String(count),
  }))
  return [...types, { label: 'CITES', type: 'type', detail: 'claim to source' }]
}

/** Names that the statement itself gives to things. */
function variablesIn(statement: string, typing: string): readonly Completion[] {
  const names = [...statement.matchAll(/[([]\s*([A-Za-z_]\w*)|\bAS\s+([A-Za-z_]\w*)/gi)].map(
    ([, one, other]) => one ?? other ?? '',
  )
  return [...new Set(names)].filter((label) => label !== typing).map((label) => ({ label, type: 'variable', boost: 5 }))
}
