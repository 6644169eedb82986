/** Colours for Cypher, from the project's own tokens, so that light and dark follow the page. */
import { HighlightStyle, StreamLanguage, type StreamParser, syntaxHighlighting } from '@codemirror/language'
import { cypher } from '@codemirror/legacy-modes/mode/cypher'
import type { Extension } from '@codemirror/state'
import { tags } from '@lezer/highlight'

interface State {
  readonly inner: unknown
  inComment: boolean
}

/** The mode of the library knows neither parameters nor comments over several lines nor names in back-quotes. */
const language: StreamParser<State> = {
  name: 'cypher',
  startState: (unit) => ({ inner: cypher.startState?.(unit), inComment: false }),
  copyState: ({ inner, inComment }) => ({ inner: { ...(inner as object) }, inComment }),
  token(stream, state) {
    if (state.inComment || stream.match('/*') !== null) {
      state.inComment = stream.match(/^.*?\*\//) === null
      if (state.inComment) stream.skipToEnd()
      return 'comment'
    }
    if (stream.match(/^\$\w+/) !== null) return 'variableName.special'
    if (stream.match(/^`[^`]*`?/) !== null) return 'variableName'
    // A property may be called like a key word.
    if (stream.match(/^\.\s*[A-Za-z_]\w*/) !== null) return null
    if (stream.match(/^:\s*\w+/) !== null) return 'typeName'
    if (stream.match(/^\d+(\.\d+)?\b/) !== null) return 'number'
    return cypher.token(stream, state.inner)
  },
  languageData: { commentTokens: { line: '//' }, closeBrackets: { brackets: ['(', '[', '{', "'", '"'] } },
}

const style = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: [tags.typeName, tags.atom], color: 'var(--other)' },
  { tag: tags.definition(tags.variableName), color: 'var(--accent)' },
  { tag: tags.string, color: 'var(--event)' },
  { tag: tags.number, color: 'var(--organisation)' },
  { tag: tags.special(tags.variableName), color: 'var(--organisation)', fontWeight: '600' },
  { tag: tags.comment, color: 'var(--ink-quiet)', fontStyle: 'italic' },
  { tag: tags.standard(tags.variableName), color: 'var(--ink)', fontWeight: '600' },
])

export const cypherLanguage: Extension = [StreamLanguage.define(language), syntaxHighlighting(style)]
