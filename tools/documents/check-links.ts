/** Follows the local links of the documents. */
import { posix } from 'node:path'
import { type Document, type Mistake, mistakesByLine } from './document.ts'

const LINK = /\]\(([^()\s]+)\)/g

/** `exists` tells whether the project has a file or folder of that path. */
export function checkLinks(documents: readonly Document[], exists: (path: string) => boolean): Mistake[] {
  const anchors = new Map(documents.map(({ path, text }) => [path, headingsOf(text)]))
  return mistakesByLine(documents, (line, document) =>
    [...line.matchAll(LINK)]
      .map(([, target = '']) => target)
      .filter((target) => !/^[a-z]+:/i.test(target))
      .filter((target) => !leadsSomewhere(target, document.path, anchors, exists))
      .map((target) => `links to nothing: ${target}`),
  )
}

function leadsSomewhere(
  target: string,
  from: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  exists: (path: string) => boolean,
): boolean {
  const [file = '', anchor] = target.split('#')
  const path = file === '' ? from : posix.normalize(posix.join(posix.dirname(from), file))
  if (!exists(path)) return false
  return anchor === undefined || (anchors.get(path)?.has(anchor) ?? false)
}

/** The anchors that a page's headings get where the project is shown: lower case, dashes for spaces, no punctuation. */
function headingsOf(text: string): Set<string> {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading)
  return new Set(
    headings.map((heading) =>
      heading
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  )
}
