import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoteCell, safeCell } from '#kernel/http/export/cell.ts'
import { detectDelimiter } from './delimiter.ts'
import { indexCsv, readRecords, recordCount } from './records.ts'

const write = (rows: string[][]) => Buffer.from(rows.map(row => row.map(quoteCell).join(',')).join('\r\n'))

test('any record can be read again from its place, in any order', async () => {
  const content = write([
    ['name', 'note'],
    ['Rex', 'likes, commas'],
    ['Bella', 'two\nlines'],
    ['Zoë', 'say "hi"'],
  ])
  const index = await indexCsv(content, ',')
  expect(index.columns).toEqual(['name', 'note'])
  expect(readRecords(content, index, ',', [3, 1, 2]).map(record => record.cells)).toEqual([
    ['Zoë', 'say "hi"'],
    ['Rex', 'likes, commas'],
    ['Bella', 'two\nlines'],
  ])
})

test('what was written is read back, whatever stands in the cells', async () => {
  const cell = fc.string({ unit: 'grapheme' }).filter(text => !text.includes('\0'))
  const rows = fc.array(fc.tuple(cell, cell, fc.constant('x')), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(rows, async cells => {
      const content = write([['a', 'b', 'c'], ...cells.map(row => row.map(safeCell))])
      const index = await indexCsv(content, ',')
      const numbers = cells.map((_, at) => at + 1)
      expect(readRecords(content, index, ',', numbers).map(record => record.cells)).toEqual(cells)
    }),
    { numRuns: 60 },
  )
})

test('a byte order mark, blank lines and a missing last line break do not count', async () => {
  const content = Buffer.from('\uFEFFname\n\nRex\n\n\nBella')
  const index = await indexCsv(content, ',')
  expect(index.columns).toEqual(['name'])
  expect(recordCount(index)).toBe(2)
  expect(readRecords(content, index, ',', [2, 1]).map(record => record.cells[0])).toEqual(['Bella', 'Rex'])
})

test('a quote that is never closed spoils its own record only', async () => {
  const content = Buffer.from('name,note\nRex,ok\nBella,"never closed\nMax,ok')
  const index = await indexCsv(content, ',')
  expect(recordCount(index)).toBe(2)
  expect(readRecords(content, index, ',', [2, 1])).toEqual([
    { number: 1, cells: ['Rex', 'ok'] },
    { number: 2, cells: [] },
  ])
})

test('the separator is the one the header uses, not one inside a quoted name', () => {
  expect(detectDelimiter('a;b;c\n1,2;3')).toBe(';')
  expect(detectDelimiter('"a,b"\tc')).toBe('\t')
  expect(detectDelimiter('name')).toBe(',')
})
