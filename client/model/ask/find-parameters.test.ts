import { expect, test } from 'vitest'
import { findParameters } from './find-parameters.ts'

test.each([
  ['WHERE p.name = $name', ['name']],
  ['RETURN $b, $a, $b', ['b', 'a']],
  ["RETURN '$no', \"$no\", '\\'$no' + $yes", ['yes']],
  ['RETURN 1 // $no\n + $yes /* $no \n $no */', ['yes']],
  ['LABEL `$no` = $', []],
  ["RETURN 'unfinished $no", []],
])('%s', (statement, names) => expect(findParameters(statement)).toEqual(names))
