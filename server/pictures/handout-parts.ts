/** The script and the style of handouts, as `npm run build` has made them. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EntourageError } from '../errors.ts'

export interface HandoutParts {
  readonly script: string
  readonly style: string
}

/** Built, this file lies in `dist/server`, beside `dist/handout`. */
const FOLDER = import.meta.filename.endsWith('.ts')
  ? join(import.meta.dirname, '..', '..', 'dist', 'handout')
  : join(import.meta.dirname, '..', 'handout')

/** Throws `not-found` where nothing was built. */
export async function readHandoutParts(): Promise<HandoutParts> {
  try {
    const [script, style] = await Promise.all(
      ['handout.js', 'handout.css'].map((name) => readFile(join(FOLDER, name), 'utf8')),
    )
    return { script: script ?? '', style: style ?? '' }
  } catch (error) {
    throw new EntourageError(
      'not-found',
      'The page of interactive pictures is not built here. Run “npm run build” once, then try again.',
      [],
      { cause: error },
    )
  }
}
