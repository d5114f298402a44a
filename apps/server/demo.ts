import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DemoAccount } from '#kernel/access/session-routes.ts'
import type { House } from './compose.ts'

interface Filling {
  dataDir: string
  databaseUrl: string
  say(sentence: string): void
}

const fileOf = (dataDir: string) => join(dataDir, 'demo.json')

/** The logins of the demonstration in this data folder; none where there is no demonstration. */
export function demoAccounts(dataDir: string): DemoAccount[] {
  return existsSync(fileOf(dataDir))
    ? (JSON.parse(readFileSync(fileOf(dataDir), 'utf8')) as DemoAccount[])
    : []
}

export async function fillDemo(_house: House, { dataDir }: Filling): Promise<void> {
  if (demoAccounts(dataDir).length) return
}
