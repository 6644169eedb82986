/** `node --import tsx tools/neo4j/run.ts [version [password]]`: an empty Neo4j for development, until Ctrl+C. */
import { startNeo4j } from './start-neo4j.ts'

try {
  const [, , version, password] = process.argv
  const running = await startNeo4j(version, password)
  const access = password === undefined ? 'no' : 'your'
  console.log(
    `Neo4j ${running.version} runs at ${running.uri}, with ${access} password, until Ctrl+C. Its data go with it.`,
  )
  console.log(`Use it with: NEO4J_URI=${running.uri} npm start`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void running.stop().then(() => process.exit(0))
    })
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
