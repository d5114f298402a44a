import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { ownerRole } from './cluster.ts'

/** How to reach a data folder's own database. Kept in `postgres.json`, readable by its owner only. */
export interface Access {
  port: number
  password: string
}

export function readAccess(dataDir: string): Access | undefined {
  const file = accessFile(dataDir)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Access) : undefined
}

export function writeAccess(dataDir: string, access: Access): void {
  const file = accessFile(dataDir)
  writeFileSync(`${file}.new`, `${JSON.stringify(access)}\n`, { mode: 0o600 })
  chmodSync(`${file}.new`, 0o600)
  renameSync(`${file}.new`, file)
}

export function newPassword(): string {
  return randomBytes(24).toString('base64url')
}

export function urlOf(access: Access, database: string): string {
  return `postgres://${ownerRole}:${access.password}@127.0.0.1:${access.port}/${database}`
}

/** `preferred` when nobody listens there, otherwise one the machine chooses. */
export async function freePort(preferred?: number): Promise<number> {
  const port = preferred === undefined ? undefined : await listenOnce(preferred)
  return port ?? (await listenOnce(0)) ?? 0
}

function listenOnce(port: number): Promise<number | undefined> {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => {
      const chosen = (server.address() as AddressInfo).port
      server.close(() => resolve(chosen))
    })
  })
}

function accessFile(dataDir: string): string {
  return join(dataDir, 'postgres.json')
}
