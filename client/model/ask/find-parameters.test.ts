import { expect, test } from 'vitest'
import { findParameters } from './find-parameters.ts'

test.each([
  ['MATCH (p) WHERE p.name = $name RETURN p', ['name']],
  ['RETURN $b, $a, $b', ['b', 'a']],
  ["RETURN '$no', \"$no\", '\\'$no' + $yes", ['yes']],
  ['RETURN 1 // $no\n + $yes /* $no \n $no */', ['yes']],
  ['MATCH (`$no`) RETURN $', []],
  ["RETURN 'unfinished $no", []],
])('%s', (statement, names) => expect(findParameters(statement)).toEqual(names))
