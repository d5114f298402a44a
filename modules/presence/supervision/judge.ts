import { hasReached, monthsOn } from './age.ts'
import { type BandCount, countBands } from './bands-of.ts'
import type { Breach } from './breach.ts'
import { kindOf } from './covered.ts'
import { governingBand } from './governing-band.ts'
import { coveredBy, partsPerChild, requiredFor } from './required.ts'
import type { AgeBand, Context, RuleSet } from './rule-set.ts'
import { sayBreach } from './say-breach.ts'

export interface Group {
  /** The day, where the group is. */
  on: string
  birthDays: readonly string[]
  /** What each person who counts at this moment holds; nothing is fine. */
  people: readonly (readonly string[])[]
  context?: Context
  /** How many children are in care in the whole house; those of the group unless given. */
  inCare?: number | undefined
}

export interface Judgement {
  state: 'fine' | 'tight' | 'breach'
  children: number
  present: number
  required: number
  groupCap: number | null
  /** How many more children of the governing band could come; negative: too many. */
  headroom: number | null
  band: string | null
  breaches: Breach[]
  /** One sentence: what is wrong, or how much room there is. */
  says: string
}

/** What the rules say about one group at one moment. Pure: the same facts give the same answer for ever. */
export function judge(rules: RuleSet, group: Group): Judgement {
  const { on, birthDays, people } = group
  const context = contextOf(rules, group)
  const { counts, strangers } = countBands(rules, birthDays, on)
  const present = people.map(held => kindOf(held, rules.kinds))
  const children = birthDays.length
  const known = children - strangers
  const weighed = known ? weigh(rules, counts, { birthDays, on, present, context, known }) : nobody
  const { required, room, band } = weighed
  const groupCap = band && !rules.capWaivedIn.includes(context) ? band.groupCap : null
  const breaches: Breach[] = []
  const citation = band?.citation ?? rules.citation
  if (required > present.length || room < 0)
    breaches.push({ kind: 'staff', needs: required, has: present.length, citation })
  if (groupCap !== null && known > groupCap)
    breaches.push({ kind: 'group_size', needs: groupCap, has: known, citation })
  const apart = spreadOf(rules, birthDays, on)
  if (apart) breaches.push(apart)
  if (strangers)
    breaches.push({ kind: 'age_not_covered', needs: 0, has: strangers, citation: rules.citation })
  const headroom = band ? Math.min(room, groupCap === null ? room : groupCap - known) : null
  const state = breaches.length ? 'breach' : headroom !== null && headroom <= 1 ? 'tight' : 'fine'
  return {
    state,
    children,
    present: present.length,
    required,
    groupCap,
    headroom,
    band: band?.name ?? null,
    breaches,
    says: sayBreach(breaches, headroom),
  }
}

/** What the group is doing, unless that changes its numbers only while more children are in care. */
function contextOf({ only }: RuleSet, { context = 'ordinary', birthDays, inCare }: Group): Context {
  const needed = only?.[context]?.inCare ?? 0
  return (inCare ?? birthDays.length) >= needed ? context : 'ordinary'
}

const nobody = { required: 0, room: 0, band: undefined as AgeBand | undefined }

interface Facts {
  birthDays: readonly string[]
  on: string
  present: readonly string[]
  context: Context
  known: number
}

function weigh(rules: RuleSet, counts: BandCount[], { birthDays, on, present, context, known }: Facts) {
  const band = governingBand(rules, counts, birthDays, on)
  if (rules.mixedAges.policy !== 'per_child') {
    const room = coveredBy(band, context, present) - known
    return { band, required: requiredFor(rules, band, context, known, present), room }
  }
  const { parts, whole, ofYoungest } = partsPerChild(counts, context, present)
  const room = Math.floor((present.length * whole - parts) / ofYoungest)
  return { band, required: Math.ceil(parts / whole), room }
}

/** Breach of the rule that the youngest share a group only with those not much older. */
function spreadOf({ spread }: RuleSet, birthDays: readonly string[], on: string): Breach | undefined {
  if (!spread || birthDays.length < 2) return undefined
  const sorted = birthDays.toSorted()
  const oldest = sorted[0]!
  const youngest = sorted.at(-1)!
  if (hasReached(youngest, on, spread.below)) return undefined
  const apart = monthsOn(oldest, youngest)
  const isFar = apart > spread.months || (apart === spread.months && oldest.slice(8) !== youngest.slice(8))
  return isFar
    ? { kind: 'age_spread', needs: spread.months, has: apart, citation: spread.citation }
    : undefined
}
