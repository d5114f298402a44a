import type { SourceFile, Violation } from './source-files.ts'
import { isTest } from './source-files.ts'

const literal = /['"`](\/v1\/[^'"`\s]*)['"`]/g

/** `/v1/stays/${id}/check-in?x=1` → `/v1/stays/{}/check-in` */
const shapeOf = (path: string) =>
  path
    .replace(/\?.*$/, '')
    .replace(/\$\{[^}]*\}/g, '{}')
    .replace(/\{\w+\}/g, '{}')

/** A part that the screen fills in may stand for any part of the address. */
const fits = (called: string, shape: string) => {
  const [a, b] = [called.split('/'), shape.split('/')]
  return a.length === b.length && a.every((part, i) => part === b[i] || part === '{}')
}

const isScreen = (path: string) =>
  /^(kernel\/ui|ui|apps\/web|modules\/[^/]+\/screens|editions)\//.test(path) && !isTest(path)

/** Every path that a screen calls is one that the API has. Paths made from a noun's name (`/v1/${plural}`) are its own. */
export function unknownPaths(files: readonly SourceFile[], paths: readonly string[]): Violation[] {
  const known = paths.map(shapeOf)
  return files
    .filter(file => isScreen(file.path))
    .flatMap(file =>
      [...file.text.matchAll(literal)]
        .map(match => match[1]!)
        .filter(
          path =>
            !path.startsWith('/v1/${') &&
            path !== '/v1/realtime' &&
            !known.some(shape => fits(shapeOf(path), shape)),
        )
        .map(path => ({ rule: 'api-paths', path: file.path, message: `the API has no ${path}` })),
    )
}
