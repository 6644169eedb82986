import { describe, expect, it } from 'vitest'
import { ENTOURAGE_COMMANDS } from './command.ts'
import { helpOn } from './help.ts'
import { parseCommand } from './parse-command.ts'
import { UsageError } from './usage-error.ts'

const NO_FILES = { case: null, title: null, map: null, saveMap: null, dryRun: false }

describe('parseCommand', () => {
  it.each([
    [['load', 'a', 'b'], { name: 'load', folders: ['a', 'b'], json: false, csv: false, strict: false, ...NO_FILES }],
    [
      ['check', '--strict', 'a', '--json'],
      { name: 'check', folders: ['a'], json: true, csv: false, strict: true, ...NO_FILES },
    ],
    [
      ['query', 'who', '--param', 'x=1=2', '-p', 'y='],
      {
        name: 'query',
        query: 'who',
        parameters: new Map([
          ['x', '1=2'],
          ['y', ''],
        ]),
        format: 'table',
      },
    ],
    [['query', 'who', '--format', 'csv'], { name: 'query', query: 'who', parameters: new Map(), format: 'csv' }],
    [['query', 'who', '--json'], { name: 'query', query: 'who', parameters: new Map(), format: 'json' }],
    [
      ['query', '--file', 'x.cypher', '-p', 'x=1', '--format', 'csv'],
      { name: 'query-file', file: 'x.cypher', parameters: new Map([['x', '1']]), format: 'csv' },
    ],
    [['query', '--list'], { name: 'list-queries', json: false }],
    [
      ['export', '--case', 'x', '--out', 'a/b.FTM.json'],
      {
        name: 'export-data',
        part: { ids: [], case: 'x', links: null, title: '' },
        scene: null,
        out: 'a/b.FTM.json',
        format: 'ftm',
      },
    ],
    [
      ['export', '--ids', 'a, b', '--out', 'b', '--format', 'csv', '--title', 'T'],
      {
        name: 'export-data',
        part: { ids: ['a', 'b'], case: null, links: null, title: 'T' },
        scene: null,
        out: 'b',
        format: 'csv',
      },
    ],
    [
      ['export', '--scene', 'Who met', '--out', 'b.gexf'],
      {
        name: 'export-data',
        part: { ids: [], case: null, links: null, title: '' },
        scene: 'Who met',
        out: 'b.gexf',
        format: 'gexf',
      },
    ],
    [['--help'], { name: 'help', about: null }],
    [['load', '--help'], { name: 'help', about: 'load' }],
    [
      ['load', '--', '--odd-folder'],
      { name: 'load', folders: ['--odd-folder'], json: false, csv: false, strict: false, ...NO_FILES },
    ],
    [
      ['load', 'a.csv', '-', '--case', 'x', '--map', 'm.yml', '--dry-run'],
      {
        name: 'load',
        folders: ['a.csv', '-'],
        json: false,
        csv: false,
        strict: false,
        ...NO_FILES,
        case: 'x',
        map: 'm.yml',
        dryRun: true,
      },
    ],
  ])('reads %j', (args, command) => {
    expect(parseCommand(args)).toEqual(command)
  })

  it.each([
    [[], 'No command is given.'],
    [['fly'], '“fly” is no command; expected load, check, remove, undo, query, export or open.'],
    [['load'], 'No case folder and no file is named.'],
    [['check', 'a', '--json', '--csv'], 'The reports are printed as JSON or as CSV, not as both.'],
    [['load', '--strict', 'a'], 'The command “load” has no option --strict.'],
    [['check', '--bold', 'a'], "Unknown option '--bold'."],
    [['query'], 'No query is named; --list tells which there are.'],
    [['query', 'a', 'b'], 'One query at a time: “b” is too much.'],
    [['query', 'a', '-p', 'x'], '“x” is no value for a blank; expected --param name=value.'],
    [['query', 'a', '-p', '=x'], '“=x” is no value for a blank; expected --param name=value.'],
    [['query', 'a', '-p', 'x=1', '-p', 'x=2'], 'The blank “x” is filled in twice.'],
    [['query', 'a', '--file', 'b'], 'Name a query or a file, not both: “a” and --file.'],
    [['query', '--file', 'b', '--format', 'graph'], 'The rows of a file are no graph; expected table, csv or json.'],
    [['export', '--case', 'x', '--out', 'b.gexf', '--theme', 'dark'], 'The format gexf has no option --theme.'],
    [['query', 'a', '--format', 'xml'], '“xml” is no format; expected table, csv, json or graph.'],
  ])('refuses %j', (args, message) => {
    expect(() => parseCommand(args)).toThrow(new UsageError(message))
  })
})

describe('helpOn', () => {
  it('tells every command, and of each its options and the exit codes', () => {
    for (const command of ENTOURAGE_COMMANDS) {
      expect(helpOn(null)).toContain(`  ${command} `)
      expect(helpOn(command)).toContain(`entourage ${command} `)
      expect(helpOn(command)).toContain('Exit codes: 0')
    }
    for (const line of ENTOURAGE_COMMANDS.map(helpOn).join('\n').split('\n')) expect(line.length).toBeLessThan(100)
  })
})
