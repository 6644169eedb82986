/** Goes through XML as its text comes in: elements with their attributes and texts, within bounds, and no entity but XML's own. */
import { SaxesParser } from 'saxes'
import { Refusal } from '../refusal.ts'

/** Names are without prefixes: name spaces are often wrong or missing, and no two of them meet in one file. */
export interface XmlHandlers {
  /** `line` is that of the end of the tag. */
  readonly open: (name: string, attributes: ReadonlyMap<string, string>, line: number) => void
  readonly text: (text: string) => void
  readonly close: (name: string, line: number) => void
}

const DEEPEST = 200
const LONGEST = 4_000_000

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const MESSAGES: readonly (readonly [RegExp, (found: RegExpMatchArray) => string])[] = [
  [
    /unclosed tag: (.+)/,
    ([, tag = '']) => `the element <${tag}> is never closed: the file is cut off; expected the whole of it`,
  ],
  [
    /unexpected close tag|unmatched closing tag: (.+)/,
    ([, tag]) =>
      `a closing tag${tag === undefined ? '' : ` </${tag}>`} closes nothing that is open; expected one for each opening tag`,
  ],
  [
    /undefined entity|unknown entity/,
    () => 'an entity such as &name; is used that XML does not have; expected its text itself',
  ],
  [/document must contain a root element/, () => 'the file holds no element; expected the whole of it'],
  [/disallowed character/, () => 'there is a character that XML does not allow; expected letters, digits and signs'],
  [/duplicate attribute/, () => 'an element has an attribute twice; expected it once'],
  [/unexpected end|end of input/, () => 'the XML is cut off; expected the whole of it'],
]

function toMessage(error: Error): string {
  const plain = error.message.replace(/^(?:[^:]*:)?\d+:\d+: /, '').replace(/\.$/, '')
  for (const [pattern, say] of MESSAGES) {
    const found = pattern.exec(plain)
    if (found !== null) return say(found)
  }
  return `the XML is wrong: ${plain}`
}

/** Feeds `text` to the handlers; gives a turn after each piece, so that a reader can pass on what it has. */
export async function* readXml(text: AsyncIterable<string>, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: true })
  let depth = 0
  let quiet = 0
  parser.on('error', (error) => {
    throw new Refusal(toMessage(error), Math.max(1, parser.line))
  })
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[') || /<!ENTITY/i.test(doctype)) {
      throw new Refusal(
        'the file declares entities of its own, which are not read: they can expand without end or reach for other files; expected a file without them',
        parser.line,
      )
    }
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    quiet = 0
    if (depth > DEEPEST)
      throw new Refusal(`elements are nested more than ${DEEPEST} deep; expected a flat list of things`, parser.line)
    const plain = new Map<string, string>()
    for (const [key, value] of Object.entries(attributes)) plain.set(localName(key).replace(/\ufeff/g, ''), value)
    handlers.open(localName(name), plain, parser.line)
  })
  parser.on('text', handlers.text)
  parser.on('cdata', handlers.text)
  parser.on('closetag', ({ name }) => {
    depth -= 1
    quiet = 0
    handlers.close(localName(name), parser.line)
  })
  let first = true
  for await (const piece of text) {
    // Blank lines before the declaration are no XML, but plain.
    parser.write(first ? piece.replace(/^[\ufeff\s]+/, (blank) => (/\n/.test(blank) ? '' : '')) : piece)
    first = false
    quiet += piece.length
    if (quiet > LONGEST)
      throw new Refusal('one text is longer than 4 million characters; expected elements', parser.line)
    yield
  }
  parser.close()
}

/** The name of the first element and its name space, from the beginning of a file. */
export function findRoot(head: string): { name: string; space: string | null; encoding: string | null } | null {
  const plain = head.replace(/<!--[^]*?-->/g, '').replace(/<!DOCTYPE[^[>]*(\[[^\]]*\])?\s*>/i, '')
  const encoding = /^\s*\ufeff?<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1] ?? null
  const root = /<([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)/.exec(
    plain.replace(/<\?[^]*?\?>/g, ''),
  )
  if (root === null) return null
  const name = root[1] ?? ''
  const prefix = name.includes(':') ? `:${name.slice(0, name.indexOf(':'))}` : ''
  const space = new RegExp(`\\sxmlns${prefix}\\s*=\\s*["']([^"']*)["']`).exec(root[2] ?? '')?.[1] ?? null
  return { name: localName(name), space, encoding }
}
