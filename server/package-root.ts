/** Where Entourage's own files lie (`cypher/`, `cases/`, `dist/`), whether it runs from its sources or built. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The nearest folder above `start` that holds Entourage's statements and package file. */
export function findPackageRoot(start: string = import.meta.dirname): string {
  if (existsSync(join(start, 'package.json')) && existsSync(join(start, 'cypher'))) return start
  const above = dirname(start)
  if (above === start) throw new Error('Entourage is not complete: its folder “cypher” is missing beside package.json.')
  return findPackageRoot(above)
}
