import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { brotli, markOf } from './built-file.ts'

/**
 * All screens in one file, for the worker to fetch in one go: asked for one by one they are six hundred trips, which on
 * a slow line takes a minute. Its first line says what stands where behind it, in bytes.
 */
export const pack = (isIn: (file: string) => boolean): Plugin => ({
  name: 'mainstay-pack',
  apply: 'build',
  writeBundle({ dir = '' }, bundle) {
    const names = Object.keys(bundle).filter(isIn).sort()
    const files = names.map(name => readFileSync(join(dir, name)))
    let end = 0
    const places = names.map((name, at) => {
      const start = end
      end += files[at]?.length ?? 0
      return [`/${name}`, [start, end]]
    })
    const whole = Buffer.concat([Buffer.from(`${JSON.stringify(Object.fromEntries(places))}\n`), ...files])
    const path = join(dir, 'assets', `screens-${markOf(whole)}.txt`)
    writeFileSync(path, whole)
    writeFileSync(`${path}.br`, brotli(whole))
  },
})
