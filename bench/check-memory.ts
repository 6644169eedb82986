/** What checking a large file takes, in a process of its own. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import type { Figure } from './figures.ts'
import { seededNumbers } from './made-up-graph.ts'

const MEGABYTES = 100
const ROWS_AT_ONCE = 10_000
/** So many rows for each of the people in them. */
const ROWS_EACH = 4

const Answer = z.object({ megabytes: z.number(), links: z.number(), entities: z.number() })

/** Writes a table of payments of this size, with a remark on each as long as people write them. */
async function writePayments(path: string, megabytes: number): Promise<void> {
  const next = seededNumbers(5)
  const file = await open(path, 'w')
  const remark = 'paid by transfer to an account abroad, according to the register of the court'
  await file.write('from,to,type,start,amount,remark\n')
  for (let bytes = 0, row = 0; bytes < megabytes * 1e6; ) {
    let text = ''
    for (const end = row + ROWS_AT_ONCE; row < end; row += 1) {
      const [payer, paid] = [Math.floor(row / ROWS_EACH), Math.floor(next() ** 2 * (row / ROWS_EACH))]
      text += `Holding ${payer} Ltd,Account ${paid} of Harbour Bank,paid,${1980 + (row % 40)},${(next() * 1e6).toFixed(2)},"${remark}, sheet ${row}"\n`
    }
    bytes += (await file.write(text)).bytesWritten
  }
  await file.close()
}

/** Returns the figure; the process has the compiler of the benches in it, some 40 MB that a built server has not. */
export async function measureCheck(): Promise<Figure> {
  const megabytes = Number(process.env.CHECK_MB ?? MEGABYTES)
  const folder = mkdtempSync(join(tmpdir(), 'entourage-bench-file-'))
  const path = join(folder, 'payments.csv')
  try {
    await writePayments(path, megabytes)
    const child = join(import.meta.dirname, 'check-child.ts')
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', child, path])
    const { megabytes: measured, links, entities } = Answer.parse(JSON.parse(stdout))
    return {
      what: `checking a file of ${megabytes} MB, most memory of the process`,
      measured,
      limit: 300,
      unit: 'MB',
      note: `a table of ${links} links between ${entities} entities; with the compiler of the benches in it`,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
