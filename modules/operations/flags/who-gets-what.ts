import { type Asked, type Flag, type FlagRule, type FlagValue, flagValue, ruleFor } from './flag.ts'

/** People of one business whom no rule could tell apart. */
export interface Group extends Required<Pick<Asked, 'tenant' | 'tenantSlug' | 'plan' | 'role'>> {
  tenantName: string
  user: string | null
  people: number
}

/** What a rule gives, and to whom; `rule` is null for those whom none matches. */
export interface Share {
  rule: number | null
  value: FlagValue
  people: number
  businesses: number
  /** The first few by name. */
  examples: string[]
}

const exampleCount = 3

/** Who would get what from a flag as it is drafted, rule by rule, and how many would notice a change. */
export function whoGetsWhat(draft: Flag, now: Flag | undefined, groups: readonly Group[]) {
  const given: (FlagRule | undefined)[] = [...draft.rules, undefined]
  const found = given.map(() => ({ people: 0, names: new Map<string, string>() }))
  let changed = 0
  for (const group of groups) {
    const asked = { ...group, user: group.user ?? undefined }
    const share = found[given.indexOf(ruleFor(draft, asked))]!
    share.people += group.people
    share.names.set(group.tenant, group.tenantName)
    if (now && flagValue(now, asked) !== flagValue(draft, asked)) changed += group.people
  }
  const shares = found.map(({ people, names }, at): Share => {
    const rule = at < draft.rules.length ? at : null
    const examples = [...names.values()].slice(0, exampleCount)
    return { rule, value: given[at]?.value ?? draft.otherwise, people, businesses: names.size, examples }
  })
  return { shares, changed: now ? changed : null }
}
