import { type Columns, MappingProblem, type SourceRow } from './source-row.ts'

const part = /\{([^{}]*)\}/g

/** `Guest {#5} · {country}` becomes a function of the row. */
export function compileTemplate(template: string, columns: Columns): (row: SourceRow) => string {
  const texts: string[] = []
  const reads: ((row: SourceRow) => string)[] = []
  let end = 0
  for (const match of template.matchAll(part)) {
    texts.push(template.slice(end, match.index))
    reads.push(compilePart(match[1]!, columns))
    end = match.index + match[0].length
  }
  const rest = template.slice(end)
  if (/[{}]/.test(texts.join('') + rest))
    throw new MappingProblem('invalid_template', `“${template}” has a lone brace.`)
  if (reads.length === 1 && !rest && !texts[0]) return reads[0]!
  return row => texts.reduce((text, next, at) => text + next + reads[at]!(row), '') + rest
}

function compilePart(name: string, columns: Columns): (row: SourceRow) => string {
  const numbered = /^#(\d{0,2})$/.exec(name)
  if (numbered) return row => String(row.number).padStart(Number(numbered[1]), '0')
  const place = columns.place(name)
  return row => row.cells[place]!.trim()
}
