import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberCell, quoteCell, readCell, safeCell } from './cell.ts'

test('a cell that a spreadsheet would run as a formula starts with an apostrophe', () => {
  for (const text of ['=1+1', '+1', '-1+2', '@SUM(A1)', '\tx', '\rx']) expect(safeCell(text)).toBe(`'${text}`)
})

test('ordinary text, also with an apostrophe of its own, is left alone', () => {
  for (const text of ['Rex', "'s-Hertogenbosch", 'a=b', '']) expect(safeCell(text)).toBe(text)
})

test('a negative number stays a number, but not what only begins like one', () => {
  expect(numberCell('-5.00')).toBe('-5.00')
  expect(numberCell('-5+cmd')).toBe("'-5+cmd")
})

test('whatever is exported is read back as it was', () => {
  const start = fc.constantFrom('', "'", "''", '=', '+', '-', '@', '\t', '\r', "'=", "''@")
  fc.assert(
    fc.property(start, fc.string(), (prefix, rest) => {
      expect(readCell(safeCell(prefix + rest))).toBe(prefix + rest)
    }),
  )
})

test('commas, quotes and line breaks are quoted', () => {
  expect(quoteCell('a,b')).toBe('"a,b"')
  expect(quoteCell('say "hi"')).toBe('"say ""hi"""')
  expect(quoteCell('plain')).toBe('plain')
})
