import { Zip, ZipDeflate, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bytesOf, gzipOf, read, sayProblems, zipOf } from './tests/input-of.ts'

const PEOPLE = 'id,name,born\na,Ada Berg,1970\nb,Bea Wen,1971\n'
const LINKS = 'from,to,type\na,b,knows\n'

/** Without packing, so that a byte that changes is no fault of the packing itself. */
const STORED = zipSync({ 'people.csv': [bytesOf(PEOPLE), { level: 0 }], 'links.csv': bytesOf(LINKS) })

/** As programs write it that do not know a file's size beforehand: its checksum comes after it. */
function streamed(): Uint8Array {
  const parts: Uint8Array[] = []
  const zip = new Zip((_, part) => parts.push(part))
  for (const [name, text] of [
    ['people.csv', PEOPLE],
    ['links.csv', LINKS],
  ] as const) {
    const file = new ZipDeflate(name)
    zip.add(file)
    file.push(bytesOf(text), true)
  }
  zip.end()
  return Buffer.concat(parts)
}

/** The archive with another sign where `text` begins. */
function damaged(archive: Uint8Array, text: string): Uint8Array {
  const copy = Buffer.from(archive)
  copy[copy.indexOf(text)] = 0x41 + 25
  return copy
}

describe('what comes packed', () => {
  it.each([
    ['a ZIP archive', STORED],
    ['one that was written in one go', streamed()],
    ['one with a remark of its own behind it', withRemark(STORED, 'made by PK\x05\x06 at the harbour, page 1 of 1')],
  ])('is read: %s', async (_, archive) => {
    const found = await read({ 'drop.zip': archive })
    expect([found.problems, found.counts.entities, found.counts.links]).toEqual([[], 2, 1])
  })

  it('is refused when a byte of it has changed, by the name of the file that is damaged', async () => {
    expect(sayProblems(await read({ 'drop.zip': damaged(STORED, 'Ada Berg') }))).toEqual([
      'drop.zip:-:-: “people.csv” in the ZIP archive is damaged: its checksum is not the one that the archive says; expected it as it was packed',
    ])
  })

  it.each([
    ['a ZIP archive', zipOf({ 'people.csv': PEOPLE, 'links.csv': LINKS }), /^drop(\/\S+)?:(-|\d+):/],
    ['one that was written in one go', streamed(), /^drop(\/\S+)?:(-|\d+):/],
    ['a gzip file', gzipOf(PEOPLE), /^drop:-:-: the (gzip file is (cut off|damaged)|file is empty)/],
  ])('gives nothing when it is cut off, wherever that is: %s', async (_, whole, message) => {
    for (let length = 4; length < whole.length; length += 1) {
      const found = await read({ drop: whole.subarray(0, length) })
      expect([length, found.draft]).toEqual([length, null])
      expect(sayProblems(found)[0]).toMatch(message)
    }
  })
})

/** The remark of an archive, whose length stands in its last two bytes. */
function withRemark(archive: Uint8Array, remark: string): Uint8Array {
  const copy = Buffer.concat([archive, Buffer.from(remark, 'latin1')])
  copy.writeUInt16LE(remark.length, archive.length - 2)
  return copy
}
