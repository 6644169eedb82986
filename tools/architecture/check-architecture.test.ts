import { describe, expect, it } from 'vitest'
import { checkArchitecture, describeFinding } from './check-architecture.ts'
import { readModule } from './read-module.ts'
import { RULES } from './rules.ts'

type Tree = Readonly<Record<string, string>>

const findingsOf = (tree: Tree) => checkArchitecture(Object.entries(tree).map(([path, text]) => readModule(path, text)))

/** A small tree that keeps every rule, and passes through every part that a rule speaks of. */
const SOUND: Tree = {
  'contract/ship.ts': `import { z } from 'zod'\nimport { Id } from './values.ts'\nexport const Ship = z.object({ id: Id })`,
  'contract/values.ts': `import { z } from 'zod'\nexport const Id = z.string()`,
  'contract/ship.test.ts': `import { it } from 'vitest'\nimport { Ship } from './ship.ts'`,
  'server/app.ts': `import express from 'express'\nimport { shipRoute } from './routes/ship.ts'`,
  'server/routes/ship.ts': `import { Router } from 'express'\nimport { findShip } from '../explore/find-ship.ts'\nimport type { Graph } from '../graph/port.ts'`,
  'server/explore/find-ship.ts': `import { Ship } from '../../contract/ship.ts'\nimport { foldName } from '../names/fold-name.ts'\nimport type { Graph } from '../graph/port.ts'`,
  'server/names/fold-name.ts': `import anyAscii from 'any-ascii'`,
  'server/evidence/derive-status.ts': `import type { Ship } from '../../contract/ship.ts'\nimport { foldName } from '../names/fold-name.ts'`,
  'server/graph/port.ts': `import type { z } from 'zod'`,
  'server/graph/neo4j/connect.ts': `import neo4j from 'neo4j-driver'\nimport { fail } from '../../errors.ts'`,
  'server/graph/parse.test.ts': `export const text = 'MATCH (a) RETURN a'`,
  'server/errors.ts': `export const fail = (sentence: string) => new Error(sentence)`,
  'client/model/view.ts': `import type { Ship } from '../../contract/ship.ts'\nexport const view = { window: 1 }.window`,
  'client/canvas/draw.ts': `import cytoscape from 'cytoscape'\nimport { view } from '../model/view.ts'`,
  'tools/find.ts': `import neo4j from 'neo4j-driver'`,
}

/** For each rule, the files that break it when they are put into the sound tree. */
const BROKEN: Readonly<Record<string, readonly Tree[]>> = {
  'the contract stands alone': [
    { 'contract/ship.ts': `import { readFile } from 'node:fs'` },
    { 'contract/ship.ts': `export { fail } from '../server/errors.ts'` },
    { 'contract/ship.ts': `import type { Request } from 'some-library'` },
  ],
  'client and server meet in the contract only': [
    { 'client/panels/list.ts': `import type { Graph } from '../../server/graph/port.ts'` },
    { 'server/explore/list.ts': `import { addStep } from '../../client/model/history.ts'` },
    { 'client/panels/late.ts': `export const late = () => import('../../server/errors.ts')` },
  ],
  'Express stays at the edge': [
    { 'server/explore/find-ship.ts': `import type { Request } from 'express'` },
    { 'client/panels/list.ts': `import express from 'express'` },
  ],
  'database drivers stay behind the port': [
    { 'server/explore/find-ship.ts': `import neo4j from 'neo4j-driver'` },
    { 'server/cases/load.ts': `import grafeo from '@grafeo-db/js'` },
  ],
  'the engines know nothing above them': [
    { 'server/graph/neo4j/ask.ts': `import { findShip } from '../../explore/find-ship.ts'` },
    { 'server/explore/find-ship.ts': `import { shipRoute } from '../routes/ship.ts'` },
    { 'server/routes/ship.ts': `import { connect } from '../graph/neo4j/connect.ts'` },
  ],
  'Cytoscape stays on the canvas': [
    { 'client/panels/list.ts': `import cytoscape from 'cytoscape'` },
    { 'client/panels/late.ts': `export const late = () => import('cytoscape-fcose')` },
  ],
  'the view, its model and its picture are pure': [
    { 'client/model/view.ts': `import { useState } from 'react'` },
    { 'client/model/view.ts': `import { Ship } from '../../contract/ship.ts'` },
    { 'client/model/view.ts': `import { view } from '../canvas/draw.ts'` },
    { 'client/model/view.ts': `export const title = () => document.title` },
    { 'client/model/view.ts': `export const load = () => fetch('/api/ships')` },
    { 'view/words.ts': `import { find } from '../client/model/find.ts'` },
    { 'picture/draw.ts': `import { readFileSync } from 'node:fs'` },
    { 'picture/draw.ts': `export const width = () => document.body.clientWidth` },
  ],
  'a handout stands alone': [
    { 'handout/main.ts': `import { useState } from 'react'` },
    { 'handout/main.ts': `import { Ship } from '../contract/ship.ts'` },
    { 'handout/main.ts': `import { view } from '../client/model/view.ts'` },
  ],
  'evidence and names are pure': [
    { 'server/evidence/derive-status.ts': `import { readFileSync } from 'node:fs'` },
    { 'server/evidence/derive-status.ts': `import type { Graph } from '../graph/port.ts'` },
    { 'server/names/fold-name.ts': `import { env } from 'node:process'` },
    { 'server/names/fold-name.ts': `import { fail } from '../errors.ts'` },
  ],
  'Cypher lives in cypher/': [
    { 'server/explore/list.ts': `export const text = 'MATCH (a:Entity) RETURN a'` },
    { 'server/explore/list.ts': 'export const text = (name: string) => `create (:Ship {name: ${name}})`' },
    { 'client/model/view.test.ts': `export const text = 'MATCH (a) DETACH DELETE a'` },
    { 'bench/run.ts': `export const text = 'RETURN 1 AS one'` },
  ],
  'production code knows no tests': [
    { 'server/explore/list.ts': `import { engines } from '../../tests/engines.ts'` },
    { 'server/explore/list.ts': `import { it } from 'vitest'` },
    { 'client/panels/list.ts': `import { one } from './list.test.ts'` },
    { 'server/explore/list.ts': `import { find } from '../../tools/find.ts'` },
  ],
  'no circles': [
    {
      'server/explore/one.ts': `import { two } from './two.ts'`,
      'server/explore/two.ts': `export { one } from './one.ts'`,
    },
    { 'server/explore/one.ts': `import { one } from './one.ts'` },
    {
      'server/explore/one.ts': `import type { Two } from './two.ts'`,
      'server/explore/two.ts': `import './three.ts'`,
      'server/explore/three.ts': `export const late = () => import('./one.ts')`,
    },
  ],
}

describe('the architecture check', () => {
  it('finds nothing in a sound tree', () => {
    expect(findingsOf(SOUND)).toEqual([])
  })

  it('has a broken tree for each of its rules', () => {
    expect(Object.keys(BROKEN)).toEqual(RULES.map(({ name }) => name))
  })

  const cases = Object.entries(BROKEN).flatMap(([rule, trees]) => trees.map((tree) => ({ rule, tree })))
  it.each(cases)('finds that $tree breaks: $rule', ({ rule, tree }) => {
    const findings = findingsOf({ ...SOUND, ...tree })
    expect(findings.map((finding) => finding.rule.name)).toContain(rule)
  })

  it('says in words why there is a rule, what to do instead, and where it is broken', () => {
    const [finding] = findingsOf({ 'server/explore/late.ts': `\n\nimport express from 'express'` })
    expect(finding && describeFinding(finding)).toBe(
      'Express stays at the edge, because use cases that know nothing of HTTP also serve the command line, and are ' +
        'tested without a server.\n' +
        '  Instead: read the request in server/routes/ (or server/http/), and pass plain values to the use case.\n' +
        '  server/explore/late.ts:3 imports express',
    )
  })

  it('shows a circle as the way round', () => {
    const [finding] = findingsOf({
      'server/b.ts': `import './c.ts'`,
      'server/c.ts': `import './a.ts'`,
      'server/a.ts': `import './b.ts'`,
    })
    expect(finding?.breaches.map(({ what }) => what)).toEqual(['server/a.ts → server/b.ts → server/c.ts → server/a.ts'])
  })
})
