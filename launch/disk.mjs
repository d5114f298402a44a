import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Stop } from './report.mjs'

const megabyte = 1024 * 1024

/** Refuses to begin what would only fail half-way for want of space. */
export async function needSpace(folder, megabytes) {
  let existing = resolve(folder)
  while (!existsSync(existing)) existing = dirname(existing)
  const { bavail, bsize } = await statfs(existing)
  const free = Math.floor((bavail * bsize) / megabyte)
  if (free >= megabytes) return
  throw new Stop(`The disk is full: ${existing} has ${free} MB left, and ${megabytes} MB are needed.`)
}
