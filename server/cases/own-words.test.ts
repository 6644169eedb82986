import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { hashRuns } from '../../tools/word-runs.ts'

const CASE = 'cases/karakulov'

/** The texts of one file: the cells of a table, the paragraphs of anything else. */
function toTexts(file: string, text: string): string[] {
  if (!file.endsWith('.csv')) return text.split(/\n\s*\n/)
  const [header = [], ...rows] = parse(text, { bom: true })
  // A title is how a report is called; it is cited as it stands.
  const title = file === 'sources.csv' ? header.indexOf('title') : -1
  return rows.flatMap((row) => row.filter((_, column) => column !== title))
}

describe('hashRuns', () => {
  it('finds wording whatever its capitals, punctuation, accents and line breaks', () => {
    const [hash] = hashRuns('The crates, said Bérg, were the captain’s own.').keys()
    expect(hashRuns('Then: “the crates” said\nBerg  were THE captains own – all of them').has(hash ?? '')).toBe(true)
    expect(hashRuns('the crates said Berg were the captain').size).toBe(0)
  })
})

describe('the shipped case', () => {
  it('shares no run of eight words with the reports that it was drawn from', async () => {
    const reports = new Set((await readFile('tests/fixtures/report-runs.txt', 'utf8')).trim().split('\n'))
    expect(reports.size).toBeGreaterThan(1000)
    const copied: string[] = []
    for (const file of await readdir(CASE)) {
      for (const text of toTexts(file, await readFile(join(CASE, file), 'utf8'))) {
        for (const [hash, run] of hashRuns(text)) if (reports.has(hash)) copied.push(`${file}: ${run}`)
      }
    }
    expect(copied).toEqual([])
  })
})
