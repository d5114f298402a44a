import type { Whole } from './permission-groups.ts'

/** What is trial until a business opens: rows of every trade's modules, but for what its edition says is set-up. */
export function trialOf({ editions, entities }: Whole, edition: string) {
  const setUp = editions.get(edition)?.setUp
  const modules = [...new Set([...editions.values()].flatMap(each => each.modules))]
  const keeps = setUp?.keeps ?? []
  const isKept = (noun: string) =>
    keeps.some(one => one === noun || (one.endsWith('.*') && noun.startsWith(one.slice(0, -1))))
  const nouns = [...entities.values()].filter(noun => modules.includes(noun.module) && !isKept(noun.name))
  return {
    schemas: setUp ? modules.filter(module => !keeps.includes(`${module}.*`)) : [],
    kept: keeps.filter(one => !one.endsWith('.*')),
    nouns: setUp ? nouns : [],
  }
}
