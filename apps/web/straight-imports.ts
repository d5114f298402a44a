import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

// Each opens on a list of all it has: of icons 6,300, of which we use 140.
const lists: Record<string, string> = {
  '@tabler/icons-react': 'dist/esm/tabler-icons-react.mjs',
  '@mantine/core': 'esm/index.mjs',
  '@mantine/hooks': 'esm/index.mjs',
  '@mantine/dates': 'esm/index.mjs',
  '@tanstack/query-core': 'build/modern/index.js',
  '@tanstack/react-query': 'build/modern/index.js',
  '@tanstack/react-router': 'dist/esm/index.js',
}

interface Place {
  file: string
  name: string
}

const named = /^(import|export) *(?:\{([^}]*)\}|\*)(?: *from *["']([^"']+)["'])?/gm
// Whatever else it shows is from there.
const rest = '*'

/** `a, b as c` as pairs of what it is there and what it is called here. */
const pairsOf = (names: string) =>
  names
    .split(',')
    .map(each => each.trim().split(/\s+as\s+/))
    .flatMap(([name, called = name]) => (name && called ? [[name, called] as const] : []))

/** Where a package has each thing that its list names. */
export function placesIn(list: string, folder: string): Map<string, Place> {
  const here = new Map<string, Place>()
  const shown = new Map<string, Place>()
  for (const [, kind, names = `${rest} as ${rest}`, from] of list.matchAll(named)) {
    const file = from?.startsWith('.') ? join(folder, from) : from
    for (const [name, called] of pairsOf(names)) {
      const place = file ? { file, name } : here.get(name)
      if (place) (kind === 'import' ? here : shown).set(called, place)
    }
  }
  return shown
}

const known = new Map<string, Map<string, Place>>()

function placesOf(name: string): Map<string, Place> {
  const before = known.get(name)
  if (before) return before
  const file = join(import.meta.dirname, '../../node_modules', name, lists[name] ?? '')
  const places = placesIn(readFileSync(file, 'utf8'), dirname(file))
  known.set(name, places)
  return places
}

const imports = /^import *\{([^}]*)\} *from *["'](@(?:mantine|tabler|tanstack)\/[\w-]+)["'];?/gm

/** The same code, with each name imported from the file that has it; a name that no list knows stays. */
export const straight = (code: string, placesOf: (name: string) => Map<string, Place>): string =>
  code.replace(imports, (_whole, names: string, from: string) =>
    pairsOf(names)
      .map(([name, called]) => {
        const places = placesOf(from)
        const place = places.get(name) ?? { file: places.get(rest)?.file ?? from, name }
        return `import { ${place.name} as ${called} } from ${JSON.stringify(place.file)};`
      })
      .join(' '),
  )

/** Without the lists the build reads a quarter of the files, and knows which of them a screen really needs. */
export const straightImports = (): Plugin => ({
  name: 'mainstay-straight-imports',
  apply: 'build',
  enforce: 'post',
  transform: {
    filter: { id: /\.(tsx?|m?js)$/, code: /["']@(mantine|tabler|tanstack)\// },
    handler: code => ({
      code: straight(code, name => (lists[name] ? placesOf(name) : new Map())),
      map: null,
    }),
  },
})
