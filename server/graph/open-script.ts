/** Puts values into the statements that an exported script is made of, in the one way in which anything is put into a statement. */
import { loadSchema, loadScriptStatements } from './load-statements.ts'
import { putNames } from './put-names.ts'
import { scanCypher } from './scan-cypher.ts'

/**
 * Reads the statements of `schema/` and `script/`. `fill` returns the statement
 * of this name with the type in its place, checked, and with the literal `row`
 * in that of its parameter; it throw where the type is no type's name.
 */
export async function openScript(cypherFolder: string): Promise<{
  readonly schema: readonly string[]
  readonly fill: (name: string, row: string, type?: string) => string
}> {
  const [schema, statements] = await Promise.all([
    loadSchema(cypherFolder, 'neo4j'),
    loadScriptStatements(cypherFolder),
  ])
  return {
    schema,
    fill: (name, row, type) => {
      const statement = statements.get(name)
      if (statement === undefined) throw new Error(`no statement “${name}” for scripts`)
      const text = putNames(statement.text, statement.placeholders, type === undefined ? {} : { Type: type }).trim()
      const mark = scanCypher(text).find(({ kind }) => kind === 'parameter')
      return mark === undefined ? text : text.slice(0, mark.start) + row + text.slice(mark.end)
    },
  }
}
