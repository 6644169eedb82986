/** Refuses a statement that is longer than one may be. */
import { EntourageError } from '../errors.ts'

const BYTES_PER_KB = 1_024

/** @throws EntourageError `too-large` */
export function checkSize(statement: string, statementKb: number): void {
  const kilobytes = Math.ceil(Buffer.byteLength(statement) / BYTES_PER_KB)
  if (kilobytes <= statementKb) return
  throw new EntourageError('too-large', `The statement has ${kilobytes} KB, and may have ${statementKb} KB at most.`)
}
