import { expect, test } from 'vitest'
import { scriptsIn } from '../../../picture/script.ts'
import { fontWords } from './font-words.ts'

test('an SVG says what becomes of names in other scripts', () => {
  const [plain, arabic, chinese] = ['Глеб', 'شركة', '中国'].map(scriptsIn)
  if (plain === undefined || arabic === undefined || chinese === undefined) throw new Error('no scripts')
  expect(fontWords(plain, false)).toBe(
    'The texts are shown in Inter where it is installed, otherwise in a font much like it.',
  )
  expect(fontWords(arabic, false)).toContain('Arabic names look different')
  expect(fontWords(arabic, true)).not.toContain('Arabic')
  for (const embedFonts of [true, false]) expect(fontWords(chinese, embedFonts)).toContain('A PDF has it inside.')
})
