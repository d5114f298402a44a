import { hash } from 'node:crypto'

/** What a flag gives: yes or no, a word, or a number. */
export type FlagValue = boolean | string | number

/** All that are named must match; in each list one of them. */
export interface FlagRule {
  tenants?: string[]
  users?: string[]
  roles?: string[]
  plans?: string[]
  /** Of those who match, this share of tenants, always the same ones. */
  percent?: number
  value: FlagValue
}

export interface Flag {
  name: string
  description: string
  /** What whoever no rule matches gets. */
  otherwise: FlagValue
  /** The first that matches decides. */
  rules: FlagRule[]
}

/** Whom a flag is asked for. */
export interface Asked {
  tenant?: string
  tenantSlug?: string
  user?: string
  role?: string
  plan?: string
}

/**
 * A place between 0 and 100 that a tenant keeps for a flag: whoever is among the first ten percent stays there when it
 * becomes twenty.
 */
export function placeOf(flag: string, key: string): number {
  const digest = hash('sha256', `${flag}\n${key}`, 'buffer')
  return (digest.readUInt32BE(0) / 2 ** 32) * 100
}

const isAmong = (wanted: string[] | undefined, ...found: (string | undefined)[]) =>
  wanted === undefined || found.some(one => one !== undefined && wanted.includes(one))

function matches(flag: string, rule: FlagRule, asked: Asked): boolean {
  const { tenant, tenantSlug, user, role, plan } = asked
  if (!isAmong(rule.tenants, tenant, tenantSlug) || !isAmong(rule.users, user)) return false
  if (!isAmong(rule.roles, role) || !isAmong(rule.plans, plan)) return false
  return rule.percent === undefined || placeOf(flag, tenant ?? user ?? '') < rule.percent
}

/** The one that decides; undefined where none matches. */
export const ruleFor = ({ name, rules }: Pick<Flag, 'name' | 'rules'>, asked: Asked): FlagRule | undefined =>
  rules.find(rule => matches(name, rule, asked))

export const flagValue = (flag: Flag, asked: Asked): FlagValue =>
  (ruleFor(flag, asked) ?? { value: flag.otherwise }).value
