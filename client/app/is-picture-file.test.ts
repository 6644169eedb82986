import { expect, test } from 'vitest'
import { isPictureFile } from './is-picture-file.ts'

test.each([
  ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), true],
  ['a PDF', '%PDF-1.7\n', true],
  ['an SVG', '<?xml version="1.0"?><!-- made by hand --><svg xmlns="http://www.w3.org/2000/svg">', true],
  ['an HTML page', '<!doctype html>\n<html lang="en">', true],
  ['a table', 'name,type\nAda,Person\n', false],
  ['a network in XML', '<?xml version="1.0"?><graphml>', false],
  ['nothing', '', false],
])('%s', async (_what, content, isPicture) => {
  expect(await isPictureFile(new Blob([content]))).toBe(isPicture)
})
