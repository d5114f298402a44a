export interface Lock {
  packages: Record<
    string,
    { version?: string; license?: string; resolved?: string; link?: boolean; hasInstallScript?: boolean }
  >
}

export interface KnownBad {
  minimum: Record<string, [version: string, why: string]>
}

// Python-2.0 is argparse's, a library for tests; OFL is a font's; CC-BY-4.0 is a table of browsers that only the
// build reads; Unlicense and Zlib ask for nothing.
const allowed = new Set(
  'MIT ISC Apache-2.0 BSD-2-Clause BSD-3-Clause BlueOak-1.0.0 MPL-2.0 0BSD CC0-1.0 Python-2.0 OFL-1.1 CC-BY-4.0 Unlicense Zlib MIT-0'.split(
    ' ',
  ),
)

// The package says MIT in its licence file, and nothing in its manifest.
const stated: Record<string, string> = { 'xmlhttprequest-ssl': 'MIT' }

// libvips comes as a library of its own that is linked when the program runs: what the LGPL asks for.
const linkedAtRunTime = (name: string) => /^@img\/sharp-/.test(name)

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Licences that may be in the house: one of an OR is enough, all of an AND are needed. */
export function badLicences(lock: Lock): string[] {
  return entries(lock)
    .filter(([path, one]) => !isAllowed(licenceOf(nameOf(path), one.license)))
    .map(([path, one]) => `${nameOf(path)}: ${one.license ?? 'no licence'}`)
}

function licenceOf(name: string, license = stated[name] ?? 'none'): string {
  return linkedAtRunTime(name) ? license.replace('LGPL-3.0-or-later', 'MIT') : license
}

function isAllowed(expression: string): boolean {
  const plain = expression.replace(/[()]/g, '')
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isAllowed)
  return plain.split(' AND ').every(one => allowed.has(one.trim()))
}

/** Versions below the least that is known to be safe. */
export function badVersions(lock: Lock, known: KnownBad): string[] {
  return entries(lock).flatMap(([path, one]) => {
    const rule = known.minimum[nameOf(path)]
    return rule && one.version && isBelow(one.version, rule[0])
      ? [`${nameOf(path)} ${one.version} is below ${rule[0]}: ${rule[1]}`]
      : []
  })
}

/** A lock that names where a package came from would tie every stranger's install to that place. */
export const addressesIn = (lock: Lock): string[] =>
  entries(lock)
    .filter(([, one]) => one.resolved)
    .map(([path]) => nameOf(path))

const entries = (lock: Lock) =>
  // A link is a folder of this house.
  Object.entries(lock.packages).filter(([path, one]) => path.includes('node_modules/') && !one.link)

function isBelow(version: string, least: string): boolean {
  const parts = (text: string) => text.split(/[.-]/).slice(0, 3).map(Number)
  const [a, b] = [parts(version), parts(least)]
  const at = a.findIndex((part, i) => part !== b[i])
  return at >= 0 && a[at]! < b[at]!
}
