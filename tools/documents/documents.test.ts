import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ErrorCode } from '../../contract/error.ts'
import { COMMANDS } from '../../client/commands/commands.ts'
import { ENTOURAGE_COMMANDS } from '../../server/cli/command.ts'
import { EntourageError } from '../../server/errors.ts'
import { toFailedAnswer } from '../../server/http/error-answer.ts'
import { API_ROUTES } from '../../server/routes/api-routes.ts'
import { SETTINGS } from '../../server/settings.ts'
import packageFile from '../../package.json' with { type: 'json' }
import { checkCommands } from './check-commands.ts'
import { checkLinks } from './check-links.ts'
import { checkRoutes } from './check-routes.ts'
import { checkSettings } from './check-settings.ts'
import { readDocuments } from './document.ts'
import { keysTable } from './keys-table.ts'

const root = join(import.meta.dirname, '..', '..')
const documents = await readDocuments(root)
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(packageFile)

/** Routes that are not part of the API's own description. */
const ASIDE = [
  { method: 'get', path: '/api/openapi.json', about: 'The OpenAPI document of all of the above.' },
  { method: 'get', path: '/api/docs', about: 'The same as a page to read.' },
  { method: 'get', path: '/metrics', about: 'Figures for Prometheus, as text.' },
]

describe('the documents', () => {
  it('name every setting, as it is, and no other', () => {
    expect(checkSettings(documents, SETTINGS)).toEqual([])
  })

  it('name every route, and no other', () => {
    expect(checkRoutes(documents, [...API_ROUTES, ...ASIDE])).toEqual([])
  })

  it('name every error code with its status', () => {
    const api = documents.find(({ path }) => path === 'docs/api.md')?.text ?? ''
    const rows = [...api.matchAll(/^\| `([a-z-]+)` \| (\d+) \|/gm)].map(([, code, status]) => [code, Number(status)])
    expect(rows).toEqual(
      ErrorCode.options.map((code) => [code, toFailedAnswer(new EntourageError(code, ''), '').status]),
    )
  })

  it('name every command, and no other', () => {
    expect(checkCommands(documents, { scripts: Object.keys(scripts), entourage: ENTOURAGE_COMMANDS })).toEqual([])
  })

  it('list every key of the page, word for word', () => {
    const guide = documents.find(({ path }) => path === 'docs/guide.md')?.text ?? ''
    expect(/\| key \| does \|(\n\|.*)*/.exec(guide)?.[0]).toBe(keysTable(COMMANDS))
  })

  it('link to files and headings that are there', () => {
    expect(checkLinks(documents, (path) => existsSync(join(root, path)))).toEqual([])
  })
})
