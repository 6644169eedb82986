/** Tells how much memory another process takes. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** Resident memory in megabytes; null when the process is gone or the system does not say. */
export const readMemoryMb = async (pid: number): Promise<number | null> => {
  try {
    const kilobytes =
      process.platform === 'linux'
        ? /^VmRSS:\s*(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]
        : (await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)])).stdout.trim()
    return kilobytes === undefined || kilobytes === '' ? null : Number(kilobytes) / 1024
  } catch {
    return null
  }
}
