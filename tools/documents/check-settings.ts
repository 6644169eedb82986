/** Holds what the documents say of settings against the table of settings. */
import type { Setting } from '../../server/settings.ts'
import { type Document, type Mistake, mistakesByLine, missingRows } from './document.ts'

/** Settings that only the tests or a bench read, only docker-compose.yml, or only Node. */
const OTHERS = new Set([
  'REQUIRE_NEO4J',
  'REQUIRE_BROWSER',
  'REQUIRE_PYTHON',
  'TEST_NEO4J_URI',
  'CASES',
  'NEO4J_HEAP',
  'NEO4J_PAGECACHE',
  'LOAD_LINKS',
  'NODE_OPTIONS',
  'TMPDIR',
])

const ASSIGNED = /(?<![\w$])([A-Z][A-Z0-9_]{2,})=(?!=)/g
const NAMED = /`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)`/g

/** The row of a setting in docs/operations.md. */
export function settingRow({ name, default: standard, about }: Setting): string {
  return `| \`${name}\` | ${standard === null ? '' : `\`${standard}\``} | ${about.replaceAll('|', '\\|')} |`
}

/**
 * Every row must be there, no document may set a setting that there is not, and
 * the documents for operators may not even name one. (Elsewhere a word in
 * capitals can be a link type.)
 */
export function checkSettings(documents: readonly Document[], settings: readonly Setting[]): Mistake[] {
  const known = new Set([...settings.map(({ name }) => name), ...OTHERS])
  const operations = documents.find(({ path }) => path === 'docs/operations.md') ?? {
    path: 'docs/operations.md',
    text: '',
  }
  return [
    ...missingRows(operations, settings.map(settingRow)),
    ...mistakesByLine(documents, (line, { path }) => {
      const named = ['README.md', 'docs/operations.md'].includes(path) ? [...line.matchAll(NAMED)] : []
      return [...line.matchAll(ASSIGNED), ...named]
        .map(([, name = '']) => name)
        .filter((name) => !known.has(name) && name !== 'POST' && name !== 'GET')
        .map((name) => `names a setting that does not exist: ${name}`)
    }),
  ]
}
