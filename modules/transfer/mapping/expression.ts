import { compileDateFormat } from './date-format.ts'
import { type Condition, type Expression, type Plain, Reference } from './mapping.ts'
import { parseMoney } from './money-text.ts'
import { refusals } from './refusal.ts'
import { type Columns, type Evaluate, MappingProblem, type SourceRow } from './source-row.ts'
import { compileTemplate } from './template.ts'

/** An expression as a function of the row. What it gives is not yet checked against the field. */
export function compileExpression(expression: Expression, columns: Columns): Evaluate {
  const value = compileValue(expression, columns)
  if (!expression.when) return value
  const holds = compileCondition(expression.when, columns)
  return row => (holds(row) ? value(row) : null)
}

export function compileCondition(condition: Condition, columns: Columns): (row: SourceRow) => boolean {
  const place = columns.place(condition.column)
  const wanted = condition.in && new Set(condition.in)
  const unwanted = new Set(condition.notIn)
  return ({ cells }) => {
    const text = cells[place]!.trim()
    return (!wanted || wanted.has(text)) && !unwanted.has(text)
  }
}

function compileValue(expression: Expression, columns: Columns): Evaluate {
  if ('const' in expression) return () => expression.const
  if ('sum' in expression) return compileSum(expression, columns)
  if ('addDays' in expression) return compileAddDays(expression.addDays, columns)
  if ('times' in expression) return compileTimes(expression.times, columns)
  const found = Object.entries(readers).find(([kind]) => kind in expression)
  if (!found) throw new MappingProblem('unknown_expression', 'This says nothing that an import can do.')
  return found[1](expression, columns)
}

type Reader = (expression: Expression, columns: Columns) => Evaluate

const readers: Record<string, Reader> = {
  column: (expression, columns) => {
    const { column } = expression as { column: string }
    const place = columns.place(column)
    return compileText(
      expression,
      ({ cells }) => cells[place]!.trim(),
      text => text,
    )
  },
  template: (expression, columns) =>
    compileText(
      expression,
      compileTemplate((expression as { template: string }).template, columns),
      text => text,
    ),
  date: (expression, columns) => {
    const { date, format } = expression as { date: string; format?: string }
    if (!format)
      throw new MappingProblem(
        'date_format_needed',
        'Say in which form the days are written, for instance D/M/YYYY.',
      )
    return compileText(expression, compileTemplate(date, columns), compileDateFormat(format))
  },
  money: (expression, columns) => {
    const { money, currency, decimal } = expression as {
      money: string
      currency: string
      decimal?: '.' | ','
    }
    const currencyOf = compileTemplate(currency, columns)
    return compileText(expression, compileTemplate(money, columns), (text, row) =>
      parseMoney(text, currencyOf(row), decimal),
    )
  },
  ref: (expression, columns) => {
    const { ref, by, value } = expression as { ref: string; by: string; value: string }
    return compileText(expression, compileTemplate(value, columns), text => new Reference(ref, by, text))
  },
  split: (expression, columns) => {
    const { split, by } = expression as { split: string; by: string }
    const parts = (text: string) =>
      text
        .split(by)
        .map(part => part.trim())
        .filter(Boolean)
    return compileText(expression, compileTemplate(split, columns), parts)
  },
}

/** What all that begins with a text has in common: blanks, the map, the default. */
function compileText(
  { blank, map, default: preset = null }: Expression,
  textOf: (row: SourceRow) => string,
  read: (text: string, row: SourceRow) => unknown,
): Evaluate {
  const nothing = new Set(['', ...(blank ?? [])])
  const readPlain = (value: Plain, row: SourceRow) => (typeof value === 'string' ? read(value, row) : value)
  return row => {
    const text = textOf(row)
    if (nothing.has(text)) return readPlain(preset, row)
    if (!map) return read(text, row)
    if (Object.hasOwn(map, text)) return readPlain(map[text]!, row)
    if (preset === null) throw refusals.unknownValue(text)
    return readPlain(preset, row)
  }
}

function compileSum(
  expression: Expression & { sum: (string | number)[]; atLeast?: number },
  columns: Columns,
): Evaluate {
  const { sum, blank, atLeast = -Infinity } = expression
  const nothing = new Set(['', ...(blank ?? [])])
  const numbers = sum.filter(part => typeof part === 'number').reduce((total, part) => total + part, 0)
  const places = sum.filter(part => typeof part === 'string').map(name => columns.place(name))
  return ({ cells }) => {
    const texts = places.map(place => cells[place]!.trim())
    return Math.max(
      atLeast,
      texts.reduce((total, text) => total + (nothing.has(text) ? 0 : wholeNumber(text)), numbers),
    )
  }
}

function compileAddDays([from, count]: [Expression, Expression], columns: Columns): Evaluate {
  const day = compileExpression(from, columns)
  const days = compileExpression(count, columns)
  return row => {
    const start = day(row)
    if (start === null) return null
    return Temporal.PlainDate.from(String(start))
      .add({ days: wholeNumber(String(days(row))) })
      .toString()
  }
}

function compileTimes([price, count]: [Expression, Expression], columns: Columns): Evaluate {
  const money = compileExpression(price, columns)
  const times = compileExpression(count, columns)
  return row => {
    const each = money(row) as { amount: number; currency: string } | null
    return each && { ...each, amount: each.amount * wholeNumber(String(times(row))) }
  }
}

export function wholeNumber(text: string): number {
  if (!/^[+-]?\d{1,15}(\.0+)?$/.test(text)) throw refusals.notANumber(text)
  return Number(text)
}
