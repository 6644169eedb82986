/** Puts type names into statements, each checked and back-quoted. Nothing else is ever put into a statement's text. */
import { EntityType, LinkType } from '../../contract/values.ts'
import { scanCypher } from './scan-cypher.ts'
import type { Placeholder } from './statement-header.ts'

const SCHEMAS = { 'entity type': EntityType, 'link type': LinkType } as const

/**
 * The text with each `__Name__` of `placeholders` replaced by the name given
 * for it.
 * @throws Error when a name is missing, not asked for, or not a type's name: nothing of it reaches a database then.
 */
export const putNames = (
  text: string,
  placeholders: readonly Placeholder[],
  names: Readonly<Record<string, string>>,
): string => {
  for (const name of Object.keys(names)) {
    if (!placeholders.some((placeholder) => placeholder.name === name)) throw new Error(`no placeholder “${name}”`)
  }
  const quoted = new Map(placeholders.map(({ name, kind }) => [name, quote(kind, name, names)]))
  let result = ''
  let copied = 0
  for (const { kind, name, start, end } of scanCypher(text)) {
    const replacement = kind === 'placeholder' ? quoted.get(name) : undefined
    if (replacement === undefined) continue
    result += text.slice(copied, start) + replacement
    copied = end
  }
  return result + text.slice(copied)
}

const quote = (kind: Placeholder['kind'], placeholder: string, names: Readonly<Record<string, string>>): string => {
  const name = Object.hasOwn(names, placeholder) ? names[placeholder] : undefined
  if (name === undefined) throw new Error(`no name for the placeholder “${placeholder}”`)
  if (!SCHEMAS[kind].safeParse(name).success)
    throw new Error(`“${name}” cannot stand for the placeholder “${placeholder}”: it is no ${kind}`)
  return `\`${name}\``
}
