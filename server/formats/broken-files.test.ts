import { describe, expect, it } from 'vitest'
import { MESSAGES } from './tests/broken-messages.ts'
import { bytesOf, gzipOf, read, sayProblems, zipOf } from './tests/input-of.ts'

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff)
const utf16 = (text: string): Uint8Array => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])
const hex = (digits: string): Uint8Array => Uint8Array.from(Buffer.from(digits, 'hex'))
const cut = (bytes: Uint8Array, by: number): Uint8Array => bytes.subarray(0, bytes.length - by)

const graphml = (inner: string, before = ''): string =>
  `<?xml version="1.0"?>\n${before}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n<graph edgedefault="directed">\n${inner}\n</graph>\n</graphml>\n`
const gexf = (nodes: string, edges: string): string =>
  `<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph defaultedgetype="directed">\n<nodes>\n${nodes}\n</nodes>\n<edges>\n${edges}\n</edges>\n</graph>\n</gexf>\n`
const cyjs = (nodes: unknown[], edges: unknown[]): string => JSON.stringify({ elements: { nodes, edges } })
const ftm = (...lines: unknown[]): string =>
  lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
const person = { id: 'berg', schema: 'Person', properties: { name: ['Tomas Berg'] } }

/** The beginning of a picture, and nothing for as long as one likes. */
const BOMB = new Uint8Array(34_000_000)
BOMB.set(hex('89504e470d0a1a0a'))

type Broken = readonly [what: string, content: string | Uint8Array]

const PACKED: readonly Broken[] = [
  ['nothing at all', ''],
  ['nothing but blank lines', '\n \n'],
  ['a gzip file that is cut off', cut(gzipOf('id,name\na,Ada\n'.repeat(500)), 12)],
  ['a gzip file with another byte in it', gzipOf('id,name\na,Ada\n').with(14, 0xff)],
  ['a ZIP archive that is cut off', cut(zipOf({ 'a.csv': 'id,name\na,Ada\n' }), 40)],
  ['a ZIP archive without files', zipOf({})],
  ['a ZIP archive of folders alone', zipOf({ 'a/': '' })],
  ['an archive within an archive', zipOf({ 'b.zip': zipOf({ 'a.csv': 'id,name\na,Ada\n' }) })],
  ['gzip within gzip', gzipOf(gzipOf('id,name\na,Ada\n'))],
  ['a path that climbs out', zipOf({ '../a.csv': 'id,name\na,Ada\n' })],
  ['a path from the root', zipOf({ '/etc/a.csv': 'id,name\na,Ada\n' })],
  ['a path of Windows', zipOf({ 'C:\\a.csv': 'id,name\na,Ada\n' })],
  ['a gzip file that unpacks to a thousand times its size', gzipOf(BOMB)],
  ['a ZIP archive that does', zipOf({ 'a.png': BOMB })],
  ['a workbook', zipOf({ '[Content_Types].xml': '<Types/>', 'xl/a.xml': '<a/>' })],
  ['an older workbook', hex('d0cf11e0a1b11ae100000000')],
  ['a database', bytesOf('SQLite format 3\0')],
  ['a 7z archive', hex('377abcaf271c0004')],
  ['a photograph', hex('ffd8ffe000104a464946')],
  ['a PNG without a network', hex('89504e470d0a1a0a0000000d49484452')],
  ['an SVG of another program', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'],
  ['a PDF of another program', '%PDF-1.7\n%%EOF\n'],
]

const TEXTS: readonly Broken[] = [
  ['Latin-1', latin1('id,name\na,Ada\nm,M\u00fcller\n')],
  ['Windows-1251', new Uint8Array([...bytesOf('id,name\na,'), 0xca, 0xe0, 0xf0, 0xe0, 0xea, 0xf3, 0xeb, 0xee, 0xe2])],
  ['a lone surrogate in UTF-8', new Uint8Array([...bytesOf('id,name\na,A'), 0xed, 0xa0, 0x80])],
  ['a letter cut in half', cut(bytesOf('id,name\na,Ж'), 1)],
  ['UTF-32', hex('fffe000069000000')],
  ['UTF-16 with half a sign', utf16('id,name\na,\ud800x\n')],
  ['a NUL in a cell', 'id,name\na,A\0da\n'],
  ['a NUL in an id', 'id,name\na\0b,Ada\n'],
  ['10 MB in one cell', `id,name\na,"${'x'.repeat(10_000_000)}"\n`],
  ['a text of more than a million letters', `id,name\na,"${'x'.repeat(1_200_000)}"\n`],
  ['a web page', '<!DOCTYPE html><html><body>Ada</body></html>'],
  ['a script', 'MERGE (a:Entity {id: 1})\n'],
  ['a dossier', '# Ada Berg\n\nShe was here.\n'],
]

const TABLES: readonly Broken[] = [
  ['a quotation mark that is never closed', 'id,name\na,"Ada\nb,Bea\n'],
  ['a quotation mark within a cell', 'id,name\na,Ada "the" Berg\n'],
  ['text after a quotation mark', 'id,name\na,"Ada"x\n'],
  ['more cells than columns', 'id,name\na,Ada,1,2\n'],
  ['a header alone', 'id,name\n'],
  ['columns that say nothing', 'x,y,z\n1,2,3\n'],
  ['no header', 'ada,berg\nbea,wen\n'],
  ['a matrix of names', ',Ada,Bea,Cem\nAda,0,1,0\nBea,1,0,1\nCem,0,1,0\n'],
  ['a matrix of people and firms', ',Tern,Gull,Auk\nAda,x,,\nBea,,x,x\n'],
  ['a column twice', 'id,name,note,note\na,Ada,1,2\n'],
  ['one id for two things', 'id,name,country\na,Ada,NO\na,Bea,SE\n'],
  ['an empty id and name', 'id,name,country\n,,NO\n'],
  ['an empty name without ids', 'name,country\nAda,NO\n,SE\n'],
  ['a link without an end', 'from,to\nada,bea\nada,\n'],
  ['a link without both', 'from,to,type\n,,KNOWS\n'],
  ['a day that does not exist', 'name,born\nAda,2022-02-30\nBea,1970\n'],
  ['a date in riddles', 'name,born\nAda,about 1970\nBea,1971\n'],
  ['a date that may be two', 'name,born\nAda,03/04/2015\n'],
  ['the number of a day', 'from,to,start\na,b,42088\n'],
  ['an end before its start', 'from,to,start,end\na,b,2015,2014\n'],
  ['an id that a spreadsheet shortened', 'id,name\n1.23457E+12,Ada\n'],
  ['an id that is too long', `id,name\n${'a'.repeat(301)},Ada\n`],
]

const GRAPHS: readonly Broken[] = [
  ['XML that is cut off', graphml('<node id="a"/>').slice(0, 120)],
  ['a tag that closes nothing', graphml('<node id="a"></edge></node>')],
  ['entities that expand', graphml('<node id="a"/>', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n')],
  [
    'an entity that reaches for a file',
    graphml('<node id="&x;"/>', '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n'),
  ],
  ['an entity that nobody declared', graphml('<node id="&nbsp;"/>')],
  ['elements that are nested too deep', graphml('<node id="a"><graph>'.repeat(150))],
  ['a character that XML does not allow', graphml('<node id="a\u0001"/>')],
  ['an attribute twice', graphml('<node id="a" id="b"/>')],
  ['a node without an id', graphml('<node/>')],
  ['an edge to nowhere', graphml('<node id="a"/>\n<edge source="a" target="b"/>')],
  ['an edge without a target', graphml('<node id="a"/>\n<edge source="a"/>')],
  ['a hyperedge', graphml('<node id="a"/>\n<hyperedge/>')],
  [
    'two nodes of one id',
    graphml('<key id="d" for="node" attr.name="age"/><node id="a"/>\n<node id="a"><data key="d">7</data></node>'),
  ],
  ['XML of another kind', '<rss><channel/></rss>'],
  ['XML without an element', '<?xml version="1.0"?>\n'],
  ['an encoding that there is not', '<?xml version="1.0" encoding="klingon"?><gexf/>'],
  ['GEXF without nodes', gexf('', '')],
  ['GEXF with an edge to nowhere', gexf('<node id="a" label="Ada"/>', '<edge id="0" source="a" target="z"/>')],
  ['GEXF with a node without an id', gexf('<node label="Ada"/>', '')],
  [
    'evidence that is no JSON',
    graphml('<node id="a"><data key="c">[{</data></node>', '').replace(
      '<graph ',
      '<key id="c" for="node" attr.name="claims" attr.type="string"/><graph ',
    ),
  ],
]

const JSONS: readonly Broken[] = [
  ['JSON that is cut off', '{"elements": {"nodes": [{"data": {"id": "a"}}, {"data"'],
  ['JSON that is none', '{"elements": {"nodes": [{data: 1}]}}'],
  ['JSON with a comma too few', '{"elements": {"nodes": [{"data": {"id": "a"}} {"data": {"id": "b"}}]}}'],
  ['JSON of another kind', '{"features": []}'],
  ['an element without data', cyjs([{ id: 'a' }], [])],
  ['a node without an id in JSON', cyjs([{ data: { name: 'Ada' } }], [])],
  ['an edge without a source', cyjs([{ data: { id: 'a' } }], [{ data: { id: 'e', target: 'a' } }])],
  ['an edge of JSON to nowhere', cyjs([{ data: { id: 'a' } }], [{ data: { source: 'a', target: 'b' } }])],
  ['no elements', '{"elements": {"nodes": [], "edges": []}}'],
  ['brackets without end', `{"elements": {"nodes": [${'['.repeat(100_000)}]}}`],
  [
    'brackets nested deep in a field',
    cyjs([{ data: { id: 'a', x: JSON.parse('['.repeat(150) + ']'.repeat(150)) as unknown } }], []),
  ],
  ['a lone surrogate in an id', '{"elements": {"nodes": [{"data": {"id": "a\\ud800"}}]}}'],
  ['a lone surrogate in a name', '{"elements": {"nodes": [{"data": {"id": "a", "name": "\\udc00"}}]}}'],
  ['a NUL in JSON', '{"elements": {"nodes": [{"data": {"id": "a", "name": "A\\u0000"}}]}}'],
  ['an entity without a schema', ftm(person, { id: 'x', properties: {} })],
  ['an entity without an id', ftm(person, { schema: 'Person', properties: {} })],
  ['an entity without properties', ftm(person, { id: 'x', schema: 'Person' })],
  ['a line that is no JSON', ftm(person, '{"id": "x", "schema": ')],
  ['a line that is no entity', ftm(person, '17', '[]')],
]

const ALL = [...PACKED, ...TEXTS, ...TABLES, ...GRAPHS, ...JSONS]

describe('a broken file', () => {
  it('is one of at least eighty', () => expect(ALL.length).toBeGreaterThanOrEqual(80))

  it.each(ALL)('is refused with its place and a reason, and gives nothing: %s', async (what, content) => {
    const found = await read({ file: content })
    expect(sayProblems(found)).toEqual(MESSAGES[what])
    expect(found.draft).toBeNull()
  })

  it('keeps no other file from being checked, and all of them from being loaded', async () => {
    const found = await read({ 'a.csv': 'id,name\na,Ada\n', 'b.csv': 'id,name\nb,"Bea\n', 'c.csv': '' })
    expect(sayProblems(found)).toEqual([
      'b.csv:2:-: a quotation mark that opens in this row is never closed; nothing after it was read',
      'c.csv:-:-: the file is empty; expected entities or links',
    ])
    expect(found.draft).toBeNull()
  })
})
