import { describe, expect, it } from 'vitest'
import { scanCypher } from './scan-cypher.ts'

const found = (text: string): string[] => scanCypher(text).map(({ kind, name, line }) => `${kind} ${name} ${line}`)

describe('scanCypher', () => {
  it('finds parameters, placeholders and semicolons with their lines', () => {
    expect(found('MATCH (n:__Type__ {id: $id})\nRETURN n.x AS `$x`;')).toEqual([
      'placeholder Type 1',
      'parameter id 1',
      'semicolon ; 2',
    ])
  })

  it('says exactly where a mark begins and ends', () => {
    const text = 'RETURN $pier+1'
    expect(scanCypher(text).map(({ start, end }) => text.slice(start, end))).toEqual(['$pier'])
  })

  it.each([
    ['\'$a\' + "$b" + `$c`'],
    ['\'it\\\'s $a\' + "a \\" $b" + `a `` $c`'],
    ['// $a\n/* $b ; \n $c */'],
    ["'not closed $a ;"],
    ['/* not closed $a'],
    ['my__Type__ __Type__y'],
  ])('sees nothing in %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('sees what follows a string, a comment or a division', () => {
    expect(found("'\\\\' + $a / 2 // x\n + $b /**/ + $c")).toEqual(['parameter a 1', 'parameter b 2', 'parameter c 2'])
  })
})
