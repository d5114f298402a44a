import { readFileSync } from 'node:fs'

const templates = new Map<string, string>()

/**
 * A document that a module has, by name (`billing.invoice`), as a file of Typst beside its code. It begins with
 * `#import "/sheet.typ": *` and reads what it is about from `data`.
 */
export function registerTemplate(name: string, file: URL): string {
  if (templates.has(name)) throw new Error(`two documents are called ${name}`)
  templates.set(name, readFileSync(file, 'utf8'))
  return name
}

export function templateOf(name: string): string {
  const found = templates.get(name)
  if (!found) throw new Error(`no document is called ${name}; register it with registerTemplate`)
  return found
}
