import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'rolldown'
import type { Plugin } from 'vite'
import { isOfScreens, markOf } from './built-file.ts'
import { pack } from './pack-build.ts'

// Large, and only for some: kept when first used.
const leftOut = /^assets\/(ar|el|es|fr|qr|venue-map)-/

const isPacked = (file: string) => isOfScreens(file) && !leftOut.test(file)

const plain = ['index.html', 'scheme.js', 'mark.svg']
const isKept = (file: string) =>
  plain.includes(file) || /^assets\/(screens-.*\.txt|inter-latin-wght.*)$/.test(file)

/** What the worker fetches when it is installed; a file whose name does not say what is in it comes with a mark. */
function listOf(folder: string) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file =>
    file.replaceAll('\\', '/'),
  )
  return files
    .filter(isKept)
    .sort()
    .map(file => ({
      // The page has no address of its own: every path below /app is answered with it.
      url: file === 'index.html' ? '/app' : `/${file}`,
      revision: file.startsWith('assets/') ? null : markOf(readFileSync(join(folder, file))),
    }))
}

/**
 * The worker that lets the app open without a line, with every screen: a dialog that is first opened without a line
 * must be there. 0.8 MB over the line, after the first screen. It is a script of its own, made last: it knows the rest.
 */
export const worker = (): Plugin[] => [
  pack(isPacked),
  {
    name: 'mainstay-worker',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = '' }) {
        await build({
          input: join(import.meta.dirname, 'worker/app-worker.ts'),
          platform: 'browser',
          transform: {
            target: 'es2023',
            define: {
              'process.env.NODE_ENV': '"production"',
              'self.__WB_MANIFEST': JSON.stringify(listOf(dir)),
            },
          },
          output: { file: join(dir, 'app-worker.js'), format: 'iife', minify: true },
        })
      },
    },
  },
]
