/** A circle of loads and removals, each of which takes the store from one known state to the next. */
import { checkCase } from '../../server/cases/check-case.ts'
import { loadCase } from '../../server/cases/load-case.ts'
import type { LoadOptions } from '../../server/cases/load-options.ts'
import { readCaseFolder } from '../../server/cases/read-case-folder.ts'
import { removeCase } from '../../server/cases/remove-case.ts'
import type { Graph } from '../../server/graph/port.ts'
import { toNewerVersion, toQuay } from '../contract/life-of-a-case.ts'

type Step = (graph: Graph, options: LoadOptions) => Promise<unknown>

/** The steps of one round; the last leads to an empty store. */
export async function makeSteps(): Promise<readonly Step[]> {
  const { case: harbour } = checkCase(await readCaseFolder('tests/fixtures/harbour'))
  if (harbour === null) throw new Error('the harbour case has mistakes')
  return [
    (graph, options) => loadCase(graph, harbour, options),
    (graph, options) => loadCase(graph, toQuay(harbour), options),
    (graph, options) => loadCase(graph, toNewerVersion(harbour), options),
    (graph, options) => removeCase(graph, 'quay', options),
    (graph, options) => removeCase(graph, 'harbour', options),
  ]
}
