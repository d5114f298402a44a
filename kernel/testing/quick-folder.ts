import { statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

const memory = '/dev/shm'
const plenty = 4 * 1024 ** 3

/**
 * Where what a test throws away is made and removed quickest: in memory where there is plenty of it, else on the disk.
 * A database is some two thousand files, and a run makes hundreds of them.
 */
export function quickFolder(): string {
  if (process.platform !== 'linux' || process.availableMemory() < plenty) return tmpdir()
  try {
    const { bavail, bsize } = statfsSync(memory)
    return bavail * bsize >= plenty ? memory : tmpdir()
  } catch {
    return tmpdir()
  }
}
