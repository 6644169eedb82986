/** What checking a large file takes of a server. */
import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UploadOptions } from '../contract/cases.ts'
import { openServerBackend } from '../server/cli/server-backend.ts'
import { readMemoryMb } from '../server/graph/embedded/read-memory.ts'
import { setup, teardown } from '../tests/build-programs.ts'
import { startServerProcess } from '../tests/start-process.ts'
import type { Figure } from './figures.ts'
import { seededNumbers } from './made-up-graph.ts'

const MEGABYTES = 100
/** A little more than the file, with what a form puts around it. */
const ROOM = { CASE_UPLOAD_MB: '1000' }
const ROWS_AT_ONCE = 10_000
/** So many rows for each of the people in them. */
const ROWS_EACH = 4

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

/** The most memory that a process ever took, in megabytes; what it takes now where the system keeps no such figure. */
async function readPeakMb(pid: number): Promise<number> {
  const kept = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(kept)?.[1]
  return kilobytes === undefined ? ((await readMemoryMb(pid)) ?? 0) : Number(kilobytes) / 1_024
}

/** Returns the figure of the built server with an empty store, which is sent the file as the page or the command line sends it. */
export async function measureCheck(): Promise<Figure> {
  const megabytes = Number(process.env.CHECK_MB ?? MEGABYTES)
  const folder = mkdtempSync(join(tmpdir(), 'entourage-bench-file-'))
  const path = join(folder, 'payments.csv')
  await setup()
  const server = startServerProcess(join(folder, 'data'), { ENTOURAGE_CASES: 'none', CHECK_ANSWERS: 'false', ...ROOM })
  try {
    const url = await server.url
    await writePayments(path, megabytes)
    const before = await readPeakMb(server.pid)
    const file = { name: 'payments.csv', open: () => createReadStream(path) }
    const options = UploadOptions.parse({ id: 'mine' })
    const { errorCount, changes } = await openServerBackend(url).check({ files: [file], options })
    if (errorCount > 0 || changes === null) throw new Error(`${path} has ${errorCount} mistakes`)
    return {
      what: `checking a file of ${megabytes} MB, most memory of the server’s process`,
      measured: await readPeakMb(server.pid),
      limit: 300,
      unit: 'MB',
      note: `a table of ${changes.links.added} links between ${changes.entities.added} entities, sent to the built server; ${Math.round(before)} MB before`,
    }
  } finally {
    server.signal('SIGTERM')
    await server.ended
    await teardown()
    rmSync(folder, { recursive: true })
  }
}
