/** `node --import tsx tools/architecture/run.ts`: prints what breaks the architecture; exit code 1 if anything does. */
import { checkArchitecture, describeFinding } from './check-architecture.ts'
import { readTree } from './read-tree.ts'

const modules = await readTree(process.cwd())
const findings = checkArchitecture(modules)
for (const finding of findings) console.error(`${describeFinding(finding)}\n`)
if (findings.length > 0) process.exitCode = 1
else console.log(`${modules.length} files keep every rule`)
