import { describe, expect, it } from 'vitest'
import { checkCommands } from './check-commands.ts'
import { checkLinks } from './check-links.ts'
import { checkRoutes } from './check-routes.ts'
import { checkSettings } from './check-settings.ts'
import type { Document, Mistake } from './document.ts'

const page = (path: string, ...lines: string[]): Document => ({ path, text: lines.join('\n') })
const told = (mistakes: readonly Mistake[]) => mistakes.map(({ path, line, what }) => `${path}:${line ?? ''} ${what}`)

describe('checking settings', () => {
  const settings = [
    { name: 'PORT', default: '4100', about: 'The port.', secret: false },
    { name: 'TIDE_TABLE', default: null, about: 'A file, `a|b`.', secret: false },
  ]
  const whole = page('docs/operations.md', '| `PORT` | `4100` | The port. |', '| `TIDE_TABLE` |  | A file, `a\\|b`. |')

  it('accepts a page that has each setting as it is', () => {
    expect(checkSettings([whole, page('README.md', '`PORT=80 npm start`')], settings)).toEqual([])
  })

  it('finds a setting that is left out, or told otherwise', () => {
    const outdated = page(
      'docs/operations.md',
      '| `PORT` | `80` | The port. |',
      '| `TIDE_TABLE` |  | A file, `a\\|b`. |',
    )
    expect(told(checkSettings([outdated], settings))).toEqual([
      'docs/operations.md: has no such row: | `PORT` | `4100` | The port. |',
    ])
  })

  it('finds a setting that does not exist', () => {
    const readme = page('README.md', 'Set `TIDE` first.', 'TIDES=high npm start')
    expect(told(checkSettings([whole, readme], settings))).toEqual([
      'README.md:1 names a setting that does not exist: TIDE',
      'README.md:2 names a setting that does not exist: TIDES',
    ])
  })

  it('lets other pages name link types', () => {
    expect(checkSettings([whole, page('docs/data.md', '`MOORED_AT`')], settings)).toEqual([])
  })
})

describe('checking routes', () => {
  const routes = [
    { method: 'get', path: '/api/ships/:id', about: 'A ship.' },
    { method: 'post', path: '/api/ships', about: 'Adds one.' },
  ]
  const whole = page('docs/api.md', '| `GET /api/ships/:id` | A ship. |', '| `POST /api/ships` | Adds one. |')

  it('accepts a page that has each route, and examples', () => {
    expect(checkRoutes([whole, page('docs/guide.md', 'Try `GET /api/ships/ship%2Fheron`.')], routes)).toEqual([])
  })

  it('finds a route that is left out', () => {
    expect(told(checkRoutes([page('docs/api.md', '| `POST /api/ships` | Adds one. |')], routes))).toEqual([
      'docs/api.md: has no such row: | `GET /api/ships/:id` | A ship. |',
    ])
  })

  it('finds a route, or a method of it, that does not exist', () => {
    const guide = page('docs/guide.md', '`GET /api/boats` and `DELETE /api/ships/1`')
    expect(told(checkRoutes([whole, guide], routes))).toEqual([
      'docs/guide.md:1 names a route that does not exist: GET /api/boats',
      'docs/guide.md:1 names a route that does not exist: DELETE /api/ships/1',
    ])
  })
})

describe('checking commands', () => {
  const commands = { scripts: ['start', 'sail', 'entourage'], entourage: ['load'] }
  const whole = page('docs/commands.md', '`npm start`', '`npm run sail`', '`npm run entourage -- load FOLDER`')

  it('accepts a page that has each command', () => {
    expect(checkCommands([whole, page('README.md', 'npm run sail')], commands)).toEqual([])
  })

  it('finds a command that is left out', () => {
    expect(told(checkCommands([page('docs/commands.md', '`npm start`')], commands))).toEqual([
      'docs/commands.md: leaves out a command: npm run sail',
      'docs/commands.md: leaves out a command: npm run entourage -- load',
    ])
  })

  it('finds commands that do not exist', () => {
    const readme = page('README.md', 'npm test', 'npm run row', 'npm run entourage -- sink it', '`entourage float`')
    expect(told(checkCommands([whole, readme], commands))).toEqual([
      'README.md:1 names a script that does not exist: test',
      'README.md:2 names a script that does not exist: row',
      'README.md:3 names a command that does not exist: entourage sink',
      'README.md:4 names a command that does not exist: entourage float',
    ])
  })
})

describe('following links', () => {
  const documents = [
    page('docs/guide.md', '# The guide', '## What’s here?', '[up](../README.md#top-of-it) [own](#whats-here)'),
    page('README.md', '# Top of it', '[there](docs/guide.md) [away](https://harbour.example)'),
  ]
  const exists = (path: string) => ['README.md', 'docs/guide.md'].includes(path)

  it('accepts files, headings and addresses elsewhere', () => {
    expect(checkLinks(documents, exists)).toEqual([])
  })

  it('finds files and headings that are not there', () => {
    const broken = page('docs/api.md', '[a](guide.md#nowhere) [b](missing.md)', '![c](pictures/none.png)')
    expect(told(checkLinks([...documents, broken], (path) => exists(path) || path === 'docs/api.md'))).toEqual([
      'docs/api.md:1 links to nothing: guide.md#nowhere',
      'docs/api.md:1 links to nothing: missing.md',
      'docs/api.md:2 links to nothing: pictures/none.png',
    ])
  })
})
