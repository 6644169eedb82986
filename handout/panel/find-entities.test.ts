import { expect, test } from 'vitest'
import { harbourPicture } from '../../picture/tests/made-up-picture.ts'
import { findEntities } from './find-entities.ts'

const { entities } = harbourPicture(['Zoë Żółć', 'Berg AS', 'Tomas Berg', 'Ana González', 'Customs', 'Anna Berg'])
const found = (typed: string): readonly string[] => findEntities(entities, typed).map(({ name }) => name)

test('nothing typed lists all by name', () => {
  expect(found(' ')).toEqual(['Ana González', 'Anna Berg', 'Berg AS', 'Customs', 'Tomas Berg', 'Zoë Żółć'])
})

test('accents and capitals need not be typed, and names that begin so come first', () => {
  expect(found('gonzalez')).toEqual(['Ana González'])
  expect(found('ZOE')).toEqual(['Zoë Żółć'])
  expect(found('berg')).toEqual(['Berg AS', 'Anna Berg', 'Tomas Berg'])
  expect(found('berg tomas')).toEqual(['Tomas Berg'])
  expect(found('nobody')).toEqual([])
})
