import { expect, test } from 'vitest'
import { compileExpression } from './expression.ts'
import type { Expression } from './mapping.ts'
import { Columns } from './source-row.ts'

const columns = new Columns(['name', 'kind', 'from', 'nights', 'price', 'tags', 'twice', 'twice'])
const row = { number: 7, cells: ['Rex', 'D', '31/12/2015', '3', '94.5', 'shy; old', '', ''] }

const evaluate = (expression: Expression, cells: Partial<Record<number, string>> = {}) =>
  compileExpression(expression, columns)({ ...row, cells: row.cells.map((cell, at) => cells[at] ?? cell) })

test('columns, templates and row numbers', () => {
  expect(evaluate({ column: 'name' })).toBe('Rex')
  expect(evaluate({ template: 'Pet {#4}: {name} ({kind})' })).toBe('Pet 0007: Rex (D)')
  expect(evaluate({ const: true })).toBe(true)
})

test('a map gives what a text stands for, and refuses what it does not name', () => {
  const kind: Expression = { column: 'kind', map: { D: 'dog', C: 'cat' } }
  expect(evaluate(kind)).toBe('dog')
  expect(() => evaluate(kind, { 1: 'X' })).toThrow('does not say what “X” stands for')
  expect(evaluate({ ...kind, default: 'other' }, { 1: 'X' })).toBe('other')
  expect(() => evaluate(kind, { 1: 'constructor' })).toThrow('does not say')
})

test('empty cells and texts that mean nothing give nothing, or the default', () => {
  expect(evaluate({ column: 'name', blank: ['NULL'] }, { 0: 'NULL' })).toBeNull()
  expect(evaluate({ column: 'name', default: 'Nameless' }, { 0: '  ' })).toBe('Nameless')
})

test('days are added to a day, across the end of a year', () => {
  const from: Expression = { date: '{from}', format: 'D/M/YYYY' }
  expect(evaluate({ addDays: [from, { sum: ['nights', 1] }] })).toBe('2016-01-04')
  expect(evaluate({ addDays: [from, { sum: ['nights'] }] }, { 2: '' })).toBeNull()
})

test('sums are of whole numbers and may have a floor', () => {
  expect(evaluate({ sum: ['nights', 'twelve'.length] })).toBe(9)
  expect(evaluate({ sum: ['nights'], atLeast: 1, blank: ['NA'] }, { 3: 'NA' })).toBe(1)
  expect(() => evaluate({ sum: ['nights'] }, { 3: '2.5' })).toThrow('not a whole number')
})

test('money is multiplied without a fraction', () => {
  const rate: Expression = { money: '{price}', currency: 'EUR' }
  expect(evaluate({ times: [rate, { sum: ['nights'] }] })).toEqual({ amount: 28_350, currency: 'EUR' })
})

test('lists are split', () => {
  expect(evaluate({ split: '{tags}', by: ';' })).toEqual(['shy', 'old'])
})

test('what holds only sometimes gives nothing otherwise', () => {
  const sold: Expression = { column: 'name', when: { column: 'kind', in: ['D'] } }
  expect(evaluate(sold)).toBe('Rex')
  expect(evaluate(sold, { 1: 'C' })).toBeNull()
})

test('a mapping that names no column, two columns, or no date form is refused before any row is read', () => {
  expect(() => evaluate({ column: 'nome' })).toThrow('no column “nome”')
  expect(() => evaluate({ column: 'twice' })).toThrow('two columns')
  expect(() => evaluate({ template: 'lone {' })).toThrow('lone brace')
  expect(() => evaluate({ date: '{from}', format: '' })).toThrow('in which form')
})
