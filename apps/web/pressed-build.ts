import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { brotli, isOfScreens } from './built-file.ts'

/**
 * Each file as it travels, a third of its size, so that the server has nothing to do but to send it. A browser that
 * comes by plain HTTP from another machine does not read Brotli.
 */
export const pressed = (): Plugin => ({
  name: 'mainstay-pressed',
  apply: 'build',
  writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle).filter(isOfScreens)) {
      const path = join(dir, name)
      const content = readFileSync(path)
      writeFileSync(`${path}.br`, brotli(content))
      writeFileSync(`${path}.gz`, gzipSync(content))
    }
  },
})
