/** Holds what the documents say of commands against package.json and the command line. */
import { type Document, type Mistake, mistakesByLine } from './document.ts'

/** The scripts of package.json and the commands of `entourage`, by name. */
export interface Commands {
  readonly scripts: readonly string[]
  readonly entourage: readonly string[]
}

const SCRIPT = /\bnpm (?:run ([\w:-]+)|(start|test)\b)/g
const ENTOURAGE = /(?:npm run entourage -- |cli\.js |`entourage )([a-z][\w-]*)/g
const NPM_OWN = new Set(['start', 'test'])

/** How a user types a script. */
export function scriptCall(name: string): string {
  return NPM_OWN.has(name) ? `npm ${name}` : `npm run ${name}`
}

/** Every command must be told of in docs/commands.md, and no document may name one that there is not. */
export function checkCommands(documents: readonly Document[], { scripts, entourage }: Commands): Mistake[] {
  const page = documents.find(({ path }) => path === 'docs/commands.md') ?? { path: 'docs/commands.md', text: '' }
  const calls = [
    ...scripts.filter((name) => name !== 'entourage').map((name) => `\`${scriptCall(name)}`),
    ...entourage.map((name) => `\`npm run entourage -- ${name}`),
  ]
  return [
    ...calls
      .filter((call) => !page.text.includes(`${call} `) && !page.text.includes(`${call}\``))
      .map((call) => ({ path: page.path, line: null, what: `leaves out a command: ${call.slice(1)}` })),
    ...mistakesByLine(documents, (line) => [
      ...[...line.matchAll(SCRIPT)]
        .map(([, run, own]) => run ?? own ?? '')
        .filter((name) => !scripts.includes(name))
        .map((name) => `names a script that does not exist: ${name}`),
      ...[...line.matchAll(ENTOURAGE)]
        .map(([, name = '']) => name)
        .filter((name) => !entourage.includes(name))
        .map((name) => `names a command that does not exist: entourage ${name}`),
    ]),
  ]
}
