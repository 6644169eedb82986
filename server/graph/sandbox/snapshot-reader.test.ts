import { expect, test } from 'vitest'
import { toSnapshotError } from './snapshot-reader.ts'

test('paths that need too much memory are a limit that struck, and no mistake of the statement', () => {
  const said =
    'GRAFEO-X001: A variable-length pattern would hold more than 3355443 paths at once, more than the 256 MiB of memory a path search may use: give the pattern an upper bound'
  expect(toSnapshotError(new Error(said))).toMatchObject({
    code: 'memory-limit',
    message: expect.stringContaining('[*1..3]'),
  })
  expect(toSnapshotError(new Error('GRAFEO-X001: Expected identifier'))).toMatchObject({ code: 'bad-request' })
})
