import { chownSync, closeSync, constants, mkdirSync, openSync } from 'node:fs'
import { isReachableByNobody, isRoot, runAs } from './run-as.ts'

/** A folder as the database's programs name it, and the open file they inherit as number 3 when they need one. */
export interface OpenFolder {
  name: string
  inherit: number[]
  close(): void
}

export function makeDataFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  if (isRoot) chownSync(path, runAs.uid ?? 0, runAs.gid ?? 0)
}

/**
 * Trap: under a private folder such as /root (0700) the database's user cannot walk to its own data.
 * A link below /proc/self/fd leads straight to the folder without the walk, so root opens it and hands it down.
 */
export function openDataFolder(path: string): OpenFolder {
  if (!isRoot || isReachableByNobody(path)) return { name: path, inherit: [], close: () => {} }
  if (process.platform !== 'linux') {
    throw new Error(
      `The data folder ${path} lies in a private folder. Choose one that other users may enter.`,
    )
  }
  const open = openSync(path, constants.O_RDONLY | constants.O_DIRECTORY)
  return { name: '/proc/self/fd/3', inherit: [open], close: () => closeSync(open) }
}
