import type { Module } from './module.ts'

/** A module comes after what it depends on: then there is no circle, and migrations run in this order. */
export function refuseDisorder(modules: readonly Pick<Module, 'id' | 'dependsOn'>[]): void {
  const seen = new Set<string>()
  for (const module of modules) {
    if (seen.has(module.id)) throw new Error(`module ${module.id} is listed twice`)
    for (const needed of module.dependsOn)
      if (!seen.has(needed))
        throw new Error(`module ${module.id} depends on ${needed}, which does not come before it`)
    seen.add(module.id)
  }
}
