import { dirname, join, normalize } from 'node:path'
import type { Gate, SourceFile, Violation } from './source-files.ts'
import { isTest } from './source-files.ts'

const lazy = /import\(\s*['"]([^'"]+)['"]\s*\)/g

const statement = /^(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm

/** The files of ours that a file names, as paths from the root. */
export function importsOf(file: SourceFile, pattern = statement): string[] {
  return [...file.text.matchAll(pattern)]
    .map(match => match[1] ?? match[2]!)
    .filter(name => name.startsWith('.') || name.startsWith('#'))
    .map(name => (name.startsWith('#') ? name.slice(1) : normalize(join(dirname(file.path), name))))
}

const moduleOf = (path: string) => /^modules\/([^/]+)\//.exec(path)?.[1]

const isScreen = (path: string) => /^modules\/[^/]+\/screens\//.test(path)

/** `dependsOn` of each module, read from its manifest. */
function dependencies(files: readonly SourceFile[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { path, text } of files) {
    const id = moduleOf(path)
    if (!id || !path.endsWith('/module.ts')) continue
    const list = /dependsOn:\s*\[([^\]]*)\]/.exec(text)?.[1] ?? ''
    found.set(
      id,
      [...list.matchAll(/'([^']+)'/g)].map(match => match[1]!),
    )
  }
  return found
}

/** Who may import whom. */
export const importRules: Gate = files => {
  const needs = dependencies(files)
  return files
    .filter(file => !isTest(file.path))
    .flatMap(file =>
      [...importsOf(file), ...importsOf(file, lazy)].flatMap(target => judge(file.path, target, needs)),
    )
}

function judge(path: string, target: string, needs: Map<string, string[]>): Violation[] {
  const refuse = (rule: string, message: string) => [{ rule, path, message: `${message}: ${target}` }]
  if (path.startsWith('kernel/') && /^(modules|editions|apps|sdk|ui)\//.test(target))
    return refuse('kernel-stands-alone', 'the kernel imports nothing of ours')
  if (target.startsWith('editions/') && !path.startsWith('apps/') && !path.startsWith('editions/'))
    return refuse('editions-for-apps', 'only apps import an edition')
  if (
    target.startsWith('apps/') &&
    !path.startsWith('apps/') &&
    !path.startsWith('bench/') &&
    !path.startsWith('e2e/')
  )
    return refuse('apps-on-top', 'nothing imports an app')
  const from = moduleOf(path)
  const to = moduleOf(target)
  if (from && to && from !== to) {
    if (!needs.get(from)?.includes(to))
      return refuse('named-dependency', `${from} does not name ${to} in dependsOn`)
    if (!/\/public\.tsx?$/.test(target))
      return refuse('public-only', 'another module is imported through its public.ts')
    // Two doors: screens/public.tsx runs in browsers, public.ts on the server.
    if (isScreen(path) !== isScreen(target))
      return refuse(
        'screens-apart',
        'screens import screens/public.tsx of another module, all else its public.ts',
      )
  }
  if (isScreen(path) && /^modules\/[^/]+\/(commands|queries|entities|jobs)\//.test(target))
    return refuse('screens-use-the-api', 'a screen imports the client and rules, never a command')
  if (path.startsWith('ui/') && /^(modules|editions|apps)\/|^kernel\/(?!money\/|time\/)/.test(target))
    return refuse(
      'screens-use-the-api',
      'the screens of the house reach neither into the server nor into a module',
    )
  return []
}

/**
 * A circle of imports, each reported once with its way round. Types count too, they tie files together as well;
 * what is loaded later, on demand, does not.
 */
export const noCircles: Gate = files => {
  const graph = new Map(files.map(file => [file.path, importsOf(file)]))
  const done = new Set<string>()
  const violations: Violation[] = []
  const walk = (path: string, way: string[]) => {
    const at = way.indexOf(path)
    if (at >= 0) {
      violations.push({ rule: 'no-circles', path, message: [...way.slice(at), path].join(' → ') })
      return
    }
    if (done.has(path)) return
    for (const target of graph.get(path) ?? []) if (graph.has(target)) walk(target, [...way, path])
    done.add(path)
  }
  for (const path of graph.keys()) walk(path, [])
  return violations
}
