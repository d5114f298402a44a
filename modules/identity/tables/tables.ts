import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('./', import.meta.url)

/** What accounts need beside the sign-in library's own tables, for the role that owns the schema `auth`. */
export const identityTables = (): string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .sort()
    .map(name => readFileSync(new URL(name, folder), 'utf8'))
