export type FlagValue = boolean | string | number
export type Kind = 'boolean' | 'string' | 'number'

export const lists = ['tenants', 'users', 'roles', 'plans'] as const
export type List = (typeof lists)[number]

export type Rule = Partial<Record<List, string[]>> & { percent?: number; value: FlagValue }

export interface Flag {
  name: string
  description: string
  otherwise: FlagValue
  rules: Rule[]
}

/** A rule as it is edited: it keeps its place on the screen when others move. */
export interface DraftRule extends Rule {
  key: number
}

export interface Draft extends Omit<Flag, 'rules'> {
  rules: DraftRule[]
}

export const firstOf: Record<Kind, FlagValue> = { boolean: false, string: '', number: 0 }
export const kindOf = (value: FlagValue) => typeof value as Kind

export const draftOf = (flag: Flag): Draft => ({
  ...flag,
  rules: flag.rules.map((rule, key) => ({ ...rule, key })),
})

/** What is sent: a list that names nobody says nothing. */
export const bodyOf = ({ description, otherwise, rules }: Draft): Omit<Flag, 'name'> => ({
  description,
  otherwise,
  rules: rules.map(({ key: _key, ...rule }) => {
    const said = Object.entries(rule).filter(
      ([, what]) => what !== undefined && !(Array.isArray(what) && what.length === 0),
    )
    return Object.fromEntries(said) as unknown as Rule
  }),
})

const isForAll = (rule: Rule) =>
  lists.every(list => !rule[list]?.length) && (rule.percent === undefined || rule.percent >= 100)

/** Where a rule for everybody stands above others, those are never asked. */
export const isNeverAsked = (rules: readonly Rule[], at: number): boolean => rules.slice(0, at).some(isForAll)

export function moved(rules: readonly DraftRule[], at: number, by: -1 | 1): DraftRule[] {
  const others = rules.toSpliced(at, 1)
  return others.toSpliced(at + by, 0, rules[at]!)
}

export const withKind = (draft: Draft, kind: Kind): Draft => ({
  ...draft,
  otherwise: firstOf[kind],
  rules: draft.rules.map(rule => ({ ...rule, value: kind === 'boolean' ? true : firstOf[kind] })),
})

export const freshRule = (rules: readonly DraftRule[], otherwise: FlagValue): DraftRule => ({
  key: Math.max(-1, ...rules.map(rule => rule.key)) + 1,
  value: typeof otherwise === 'boolean' ? !otherwise : firstOf[kindOf(otherwise)],
})

const shape = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/
export const isName = (name: string) => shape.test(name) && name.length <= 90
