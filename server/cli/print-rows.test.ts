import { describe, expect, it } from 'vitest'
import type { RunAnswer } from '../../contract/queries.ts'
import { printRows, toTable } from './print-rows.ts'

const GRAPH: RunAnswer['graph'] = {
  entities: [
    {
      id: 'p/1',
      type: 'Person',
      name: 'Li Wen',
      summary: null,
      start: null,
      end: null,
      degree: 1,
      neighbours: 1,
      cases: ['x'],
    },
  ],
  links: [
    {
      id: 'l/1',
      type: 'KNOWS',
      from: 'p/1',
      to: 'p/2',
      role: null,
      start: '2019',
      end: null,
      status: 'alleged',
      voices: 1,
      cases: ['x'],
    },
  ],
}

describe('toTable', () => {
  it('puts columns under one another, numbers to the right, wide letters counted as two', () => {
    const rows = [
      ['李文', 7, null],
      ['Tómas', 12, ['a', 'b']],
    ]
    expect(toTable(['name', 'links', 'cases'], rows)).toEqual([
      'name   links  cases',
      '─────  ─────  ─────',
      '李文       7',
      'Tómas     12  a; b',
    ])
  })

  it('keeps a row on one line', () => {
    expect(toTable(['text'], [['two\nlines']]).at(-1)).toBe('two lines')
  })
})

describe('printRows', () => {
  const answer: RunAnswer = {
    columns: ['name'],
    rows: [['Li Wen']],
    rowIds: [[]],
    graph: GRAPH,
    engine: 'embedded',
    milliseconds: 1,
    limited: null,
  }

  it('prints rows, all as JSON, or the graph alone', () => {
    expect(printRows(answer, 'csv')).toEqual(['name', 'Li Wen'])
    expect(JSON.parse(printRows(answer, 'json').join('\n'))).toEqual(answer)
    expect(JSON.parse(printRows(answer, 'graph').join('\n'))).toEqual(GRAPH)
  })

  it('prints the links of an answer without columns, or its entities when it has no links', () => {
    expect(printRows({ ...answer, columns: [], rows: [[]] }, 'csv')).toEqual([
      'link,from,type,to,role,start,end,status,voices',
      'l/1,Li Wen,KNOWS,p/2,,2019,,alleged,1',
    ])
    expect(printRows({ ...answer, columns: [], rows: [[]], graph: { ...GRAPH, links: [] } }, 'csv').at(-1)).toBe(
      'p/1,Person,Li Wen,',
    )
  })
})
