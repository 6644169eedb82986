/** `node --import tsx tools/python/run.ts`: gets the Python packages that the tests want; fails when they cannot be had. */
import { getPython } from './get-python.ts'

try {
  const { packages } = await getPython()
  console.log(`Python packages in ${packages}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
