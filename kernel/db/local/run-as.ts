import { type Stats, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Who runs the database's programs. PostgreSQL refuses uid 0, so root hands them to "nobody", who exists everywhere. */
export interface RunAs {
  uid?: number
  gid?: number
}

const nobody = 65534

export const isRoot = process.getuid?.() === 0
export const runAs: RunAs = isRoot ? { uid: nobody, gid: nobody } : {}

/** Whether "nobody" may walk to `path` and read it. Access lists are not looked at: permission bits only. */
export function isReachableByNobody(path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (!allows(statSync(folder), 0o1)) return false
    if (folder === dirname(folder)) return allows(statSync(path), 0o5)
  }
}

function allows(stat: Stats, bits: number): boolean {
  const shift = stat.uid === nobody ? 6 : stat.gid === nobody ? 3 : 0
  return ((stat.mode >> shift) & bits) === bits
}
