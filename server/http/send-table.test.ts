import compression from 'compression'
import express from 'express'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ask, type Served, serve } from '../../tests/serve.ts'
import { findTableForm, sendTable } from './send-table.ts'

const rows = Array.from({ length: 20_000 }, (_, at) => [at, `=${at}`, 'x'.repeat(40)])
const limited = { by: 'rows' as const, limit: 20_000, counted: 20_001, isAll: true, message: 'There are more.' }

describe('sendTable', () => {
  let served: Served
  beforeEach(async () => {
    const app = express().use(compression())
    // oxlint-disable-next-line oxc/no-async-endpoint-handlers -- Express 5 hands a rejection on by itself.
    app.get('/', async (request, response) => {
      const form = findTableForm(request)
      if (form === null) response.json('one piece')
      else await sendTable(response, { columns: ['n', 'text', 'more'], rows, limited }, form)
    })
    served = await serve(app)
  })
  afterEach(() => served.close())

  it('sends every row as CSV, and says that a limit struck', async () => {
    const { text, headers } = await ask(served.port, '/', { headers: { accept: 'text/csv' } })
    const lines = text.split('\r\n')
    expect(lines).toHaveLength(rows.length + 2)
    expect(lines.slice(0, 2)).toEqual(['n,text,more', `0,'=0,${'x'.repeat(40)}`])
    expect(headers['entourage-limited']).toBe('rows 20000')
  })

  it('sends every row as a line of JSON', async () => {
    const { text } = await ask(served.port, '/', { headers: { accept: 'application/x-ndjson' } })
    const lines = text.trimEnd().split('\n')
    expect(lines).toHaveLength(rows.length)
    expect(JSON.parse(lines[19_999] ?? '')).toEqual({ n: 19_999, text: '=19999', more: 'x'.repeat(40) })
  })

  it('sends all of it packed to somebody who reads late', async () => {
    const answer = await fetch(served.url, { headers: { accept: 'text/csv', 'accept-encoding': 'gzip' } })
    await new Promise((resolve) => setImmediate(resolve))
    expect((await answer.text()).split('\r\n')).toHaveLength(rows.length + 2)
  })

  it.each(['*/*', 'application/json', 'text/html, */*;q=0.8'])('leaves %s to JSON', async (accept) => {
    expect((await ask(served.port, '/', { headers: { accept } })).text).toBe('"one piece"')
  })
})
