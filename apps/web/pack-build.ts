import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Plugin } from 'vite'

// Beyond this a better packing takes longer than the rest of the build.
const effort = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }

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
    const mark = createHash('sha256').update(whole).digest('base64url').slice(0, 8)
    const path = join(dir, 'assets', `screens-${mark}.txt`)
    writeFileSync(path, whole)
    writeFileSync(`${path}.br`, brotliCompressSync(whole, effort))
  },
})
