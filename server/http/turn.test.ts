import { expect, it } from 'vitest'
import { openTurn } from './turn.ts'

it('is taken by one at a time', () => {
  const turn = openTurn()
  const end = turn.take()
  expect(turn.take()).toBeNull()
  end?.()
  expect(turn.take()).not.toBeNull()
})
