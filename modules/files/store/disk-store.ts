import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkedKey, type FileStore } from './file-store.ts'

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT'

const orNothing = (error: unknown): undefined => {
  if (!isMissing(error)) throw error
  return undefined
}

/** Files below one folder of the machine. */
export function diskStore(folder: string): FileStore {
  const pathOf = (key: string) => join(folder, checkedKey(key))

  return {
    async put(key, bytes) {
      const path = pathOf(key)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      // On the disk before the row that speaks of it is committed: a crash leaves no row without bytes.
      const file = await open(path, 'w', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
    },
    get: key => readFile(pathOf(key)).catch(orNothing),
    async move(from, to) {
      await mkdir(dirname(pathOf(to)), { recursive: true, mode: 0o700 })
      await rename(pathOf(from), pathOf(to)).catch(orNothing)
    },
    remove: key => rm(pathOf(key), { force: true }),
    async olderThan(prefix, instant) {
      const names = await readdir(join(folder, prefix)).catch(orNothing)
      const found: string[] = []
      for (const name of names ?? []) {
        const key = `${prefix}/${name}`
        const state = await stat(pathOf(key)).catch(orNothing)
        if (state && state.mtimeMs < instant.epochMilliseconds) found.push(key)
      }
      return found
    },
  }
}
