import { expect, test } from 'vitest'
import { previewCsv, toCsv } from './csv-preview.ts'

test('quoted cells keep their commas, their quotes and their line ends', () => {
  const text = 'name,notes\n"Rex, the dog","says ""hi""\nand sits"\nMax,\n'
  expect(previewCsv(text, 5)).toEqual([
    ['name', 'notes'],
    ['Rex, the dog', 'says "hi"\nand sits'],
    ['Max', ''],
  ])
})

test('the sign between columns is found, and no more is read than asked', () => {
  expect(previewCsv('a;b\n1;2\n3;4\n', 2)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
})

test('a cell that a spreadsheet would run as a formula does not run', () => {
  expect(toCsv([['=cmd()', 'a,b']])).toBe('\'=cmd(),"a,b"')
})
