import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findInstalled } from './find-browser.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entourage-browser-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function makeProgram(name: string, script: string, mode = 0o755): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, mode)
  return path
}

describe('looking for an installed browser', () => {
  it('takes the first that says it is one', async () => {
    const path = await makeProgram('chromium', 'echo "Chromium 140.0"')
    await makeProgram('google-chrome', 'echo "Google Chrome 141.0"')
    expect(await findInstalled(`/nowhere${delimiter}${folder}`, [])).toEqual({ path, from: 'installed' })
  })

  it('passes over a stub that only tells how to install one', async () => {
    await makeProgram('chromium-browser', 'echo "Please install chromium first"; exit 1')
    const path = await makeProgram('google-chrome-stable', 'echo "Google Chrome 141.0"')
    expect((await findInstalled(folder, []))?.path).toBe(path)
  })

  it('passes over a file that is no program', async () => {
    await makeProgram('chromium', 'echo "Chromium 140.0"', 0o644)
    expect(await findInstalled(folder, [])).toBeNull()
  })

  it('looks where applications lie when the path has none', async () => {
    const path = await makeProgram('Some Browser', 'echo "Google Chrome 141.0"')
    expect((await findInstalled('', [path]))?.path).toBe(path)
  })
})
