import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

/** The text of a file beside this one, with `:name` and `:'name'` replaced as psql does. */
export function sqlFile(name: string, variables: Record<string, string | number>): string {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8')
  return text.replace(/(?<!:):('?)([a-z]+)\1/g, (whole, quoted: string, variable: string) => {
    const value = variables[variable]
    if (value === undefined) return whole
    return quoted ? pg.escapeLiteral(String(value)) : String(value)
  })
}
