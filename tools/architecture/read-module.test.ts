import { describe, expect, it } from 'vitest'
import { readModule } from './read-module.ts'

describe('reading a module', () => {
  it('finds imports of every form, with line and target', () => {
    const { imports } = readModule(
      'client/app/list.tsx',
      [
        `import { a } from './a.ts'`,
        `import type { B } from '../../contract/b.ts'`,
        `export * from '@scope/library/part.js'`,
        `export { type D } from './d.ts'`,
        `const late = () => import('library/deep')`,
        `type E = import('node:fs').Stats`,
        `import worker from './work.ts?worker'`,
      ].join('\n'),
    )
    expect(imports.map(({ line, path, library, typesOnly }) => [line, path ?? library, typesOnly])).toEqual([
      [1, 'client/app/a.ts', false],
      [2, 'contract/b.ts', true],
      [3, '@scope/library', false],
      [4, 'client/app/d.ts', true],
      [5, 'library', false],
      [6, 'node:fs', true],
      [7, 'client/app/work.ts', false],
    ])
  })

  it('finds texts and the pieces of templates', () => {
    const { texts } = readModule('a.ts', 'const a = "one"\nconst b = `two ${a} three`')
    expect(texts.map(({ line, text }) => [line, text])).toEqual([
      [1, 'one'],
      [2, 'two '],
      [2, ' three'],
    ])
  })

  it('finds free-standing names, not labels', () => {
    const { names } = readModule('a.ts', 'export const one = { window: two }.document + three[fetch]')
    expect(names.map(({ text }) => text)).toEqual(['one', 'two', 'three', 'fetch'])
  })

  it('takes a file that is not TypeScript for a mistake, and names it', () => {
    expect(() => readModule('server/odd.ts', 'const = 1')).toThrow(/server\/odd\.ts cannot be read/)
  })
})
