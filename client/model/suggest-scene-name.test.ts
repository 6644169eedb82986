import { expect, test } from 'vitest'
import { EMPTY_VIEW } from '../../view/view.ts'
import { entity, viewOf } from '../../view/tests/made-up.ts'
import { suggestSceneName } from './suggest-scene-name.ts'

const ADA = entity('ada', { name: 'Ada', degree: 2 })
const PORT = entity('port', { name: 'The port', degree: 40 })

test('is called after the most connected, or after what is selected', () => {
  expect(suggestSceneName(viewOf([ADA, PORT], []))).toBe('The port and 1 other')
  expect(suggestSceneName({ ...viewOf([ADA, PORT], []), selection: new Set(['ada']) })).toBe('Ada and 1 other')
  expect(suggestSceneName(viewOf([ADA], []))).toBe('Ada')
  expect(suggestSceneName(EMPTY_VIEW)).toBe('')
})
