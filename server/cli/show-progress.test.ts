import { describe, expect, it } from 'vitest'
import { drawBar, openProgress } from './show-progress.ts'

const record = (isTTY: boolean): { texts: string[]; output: Parameters<typeof openProgress>[1] } => {
  const texts: string[] = []
  return { texts, output: { write: (text) => texts.push(text), isTTY, columns: 60 } }
}

describe('openProgress', () => {
  it('draws one line over and over on a terminal, and wipes it in the end', () => {
    const { texts, output } = record(true)
    const { onProgress, end } = openProgress('harbour', output)
    onProgress('writing links', 13, 26)
    onProgress('writing links', 26, 26)
    end()
    expect(texts).toEqual([
      '\r\u001b[K████████████░░░░░░░░░░░░  50 %  harbour: writing links',
      '\r\u001b[K████████████████████████ 100 %  harbour: writing links',
      '\r\u001b[K',
    ])
  })

  it('writes a plain line for each finished stage elsewhere', () => {
    const { texts, output } = record(false)
    const { onProgress, end } = openProgress('harbour', output)
    onProgress('comparing', 0, 1)
    onProgress('comparing', 1, 1)
    onProgress('writing links', 13, 26)
    onProgress('writing links', 26, 26)
    end()
    expect(texts).toEqual(['harbour: comparing\n', 'harbour: writing links, 26\n'])
  })

  it('fits into a narrow terminal', () => {
    expect(drawBar('harbour', 'writing links', 1, 2, 20)).toHaveLength(19)
    expect(drawBar('x', 'y', 0, 0, 80)).toContain('100 %')
  })
})
