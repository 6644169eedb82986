/** Tells by its first bytes or letters what a file is; its name says nothing. */
import { findRoot } from './xml/read-xml.ts'

export type Content =
  | { readonly is: 'gzip' | 'zip' | 'picture' | 'text' }
  /** Something else, with what can be done about it. */
  | { readonly is: 'other'; readonly message: string }

const SIGNATURES: readonly (readonly [start: string, message: string])[] = [
  [
    'd0cf11e0',
    'the file is a document of an older office program, such as .xls; expected its table saved as “CSV UTF-8”',
  ],
  ['53514c69746520666f726d6174', 'the file is an SQLite database; expected its tables saved as CSV'],
  ['377abcaf', 'the file is a 7z archive; expected a ZIP archive, or the files themselves'],
  ['526172211a', 'the file is a RAR archive; expected a ZIP archive, or the files themselves'],
  ['425a68', 'the file is packed with bzip2; expected gzip, a ZIP archive, or the file itself'],
  ['fd377a585a', 'the file is packed with xz; expected gzip, a ZIP archive, or the file itself'],
  ['28b52ffd', 'the file is packed with Zstandard; expected gzip, a ZIP archive, or the file itself'],
  ['50415231', 'the file is in the format Parquet; expected CSV'],
  [
    'ffd8ff',
    'the file is a photograph (JPEG), which holds no data; expected a picture that Entourage has made, as SVG, PNG or PDF',
  ],
  [
    '47494638',
    'the file is a GIF, which holds no data; expected a picture that Entourage has made, as SVG, PNG or PDF',
  ],
]

const toHex = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

export function recogniseBytes(head: Uint8Array): Content {
  const hex = toHex(head)
  if (hex.startsWith('1f8b')) return { is: 'gzip' }
  if (hex.startsWith('504b0304')) return { is: 'zip' }
  if (hex.startsWith('504b0506')) return { is: 'other', message: 'the ZIP archive is empty; expected files in it' }
  if (hex.startsWith('89504e47') || hex.startsWith('255044462d')) return { is: 'picture' }
  const known = SIGNATURES.find(([start]) => hex.startsWith(start))
  return known === undefined ? { is: 'text' } : { is: 'other', message: known[1] }
}

/**
 * What the beginning of an XML or HTML file says: the name of its first element,
 * in small letters, and the encoding that it declares. Null for what it does not say.
 */
export function findXmlStart(head: Uint8Array): { readonly root: string | null; readonly declared: string | null } {
  const latin = new TextDecoder('latin1').decode(head)
  const isXml = latin
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .startsWith('<')
  const found = isXml ? findRoot(latin) : null
  return {
    root: found?.name.toLowerCase() ?? null,
    declared: latin.startsWith('<?xml') ? (found?.encoding ?? null) : null,
  }
}

export type TextFormat =
  | {
      readonly is: 'graphml' | 'gexf' | 'cytoscape' | 'followthemoney' | 'table'
      readonly encoding: string | null
      readonly assumed: string | null
    }
  | { readonly is: 'other'; readonly message: string }

const SPACES = { graphml: /graphml/i, gexf: /gexf/i } as const

function recogniseXml(head: string): TextFormat {
  const root = findRoot(head)
  if (root === null)
    return { is: 'other', message: 'the XML has no element at its beginning; expected GraphML or GEXF' }
  const name = root.name.toLowerCase()
  if (name === 'graphml' || name === 'gexf') {
    const odd = root.space === null || !SPACES[name].test(root.space)
    const assumed = odd
      ? `the file has ${root.space === null ? 'no' : 'another'} name space than ${name === 'gexf' ? 'GEXF' : 'GraphML'} has`
      : null
    return { is: name, encoding: root.encoding, assumed }
  }
  return {
    is: 'other',
    message: `the file is XML of another kind, <${root.name.slice(0, 60)}>; expected <graphml> or <gexf>`,
  }
}

/** `head` is the beginning of the text, without a mark. */
export function recogniseText(head: string): TextFormat {
  const start = head.replace(/^[\ufeff\s]+/, '')
  if (start === '') return { is: 'other', message: 'the file is empty; expected entities or links' }
  if (start.startsWith('<')) return recogniseXml(head)
  if (start.startsWith('{') || start.startsWith('[')) {
    const isFtm =
      /"schema"\s*:/.test(start) && /"properties"\s*:/.test(start) && !/"elements"\s*:/.test(start.slice(0, 2000))
    if (isFtm) return { is: 'followthemoney', encoding: null, assumed: null }
    if (/"(elements|nodes|edges|data|id)"\s*:/.test(start) || /^\[\s*\]/.test(start))
      return { is: 'cytoscape', encoding: null, assumed: null }
    return {
      is: 'other',
      message: 'the JSON holds neither FollowTheMoney entities nor Cytoscape elements; expected one of them',
    }
  }
  if (
    /^(CREATE|MERGE|MATCH|UNWIND|\/\/)\b.*[({]/m.test(start.slice(0, 500)) &&
    /^(\/\/|CREATE |MERGE |MATCH |UNWIND |:)/.test(start)
  ) {
    return {
      is: 'other',
      message:
        'the file is a Cypher script, which Neo4j runs and Entourage does not; expected data, such as an export as CSV or GraphML',
    }
  }
  if (/^(#|---)\s/.test(start) && !/[,;\t]/.test(start.split('\n')[0] ?? '')) {
    return {
      is: 'other',
      message:
        'the file is a text to be read (Markdown), not data; expected an export as CSV, GraphML, GEXF, FollowTheMoney or Cytoscape JSON',
    }
  }
  return { is: 'table', encoding: null, assumed: null }
}
