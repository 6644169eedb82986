import { expect, test } from 'vitest'
import { pictureFileName } from './picture-file-name.ts'
import { pictureSizeWords } from './picture-size-words.ts'

test.each([
  ['Who paid whom?', 'who-paid-whom.svg'],
  ['Кто кому платил', 'кто-кому-платил.svg'],
  ['../../etc/passwd', 'etc-passwd.svg'],
  ['???', 'network.svg'],
])('%s is saved as %s', (title, name) => {
  expect(pictureFileName(title, 'svg')).toBe(name)
})

test('the size is in pixels for a PNG and in millimetres for vectors', () => {
  const a4 = { width: (297 / 25.4) * 96, height: (210 / 25.4) * 96 }
  expect(pictureSizeWords(a4, 'png', { dpi: 300 }).replace(/\s/gu, ' ')).toBe('3 508 × 2 480 pixels')
  expect(pictureSizeWords(a4, 'pdf', { dpi: 300 })).toBe('297 × 210 mm, sharp at any size')
})
