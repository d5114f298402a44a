import { bandOn } from './bands-of.ts'
import { type Group, type Judgement, judge } from './judge.ts'
import type { RuleSet } from './rule-set.ts'

interface Times {
  name: string
  /** By the clock of the place, today; null: is here already. */
  from: string | null
  /** null: until the day ends, as far as anybody knows. */
  until: string | null
}

export type ExpectedChild = Times & { bornOn: string }
export type ExpectedAdult = Times & { held: readonly string[] }

export interface Outlook {
  on: string
  context: Group['context']
  /** Children in other rooms, as they are now. */
  elsewhere?: number
  children: readonly ExpectedChild[]
  adults: readonly ExpectedAdult[]
}

export interface NextBreach {
  on: string
  /** By the clock of the place; null: from the first hour of that day. */
  at: string | null
  because: string
  says: string
}

const daysAhead = 14

const isThere = ({ from, until }: Times, at: string) =>
  (from === null || from <= at) && (until === null || until > at)

/** When these people, keeping their usual times, would first break a rule, and what makes it so. */
export function nextBreach(rules: RuleSet, outlook: Outlook): NextBreach | undefined {
  const { on, context, children, adults, elsewhere = 0 } = outlook
  const judgeAt = (at: string): Judgement => {
    const birthDays = children.filter(one => isThere(one, at)).map(({ bornOn }) => bornOn)
    return judge(rules, {
      on,
      context,
      birthDays,
      inCare: birthDays.length + elsewhere,
      people: adults.filter(one => isThere(one, at)).map(({ held }) => held),
    })
  }
  const people: Times[] = [...children, ...adults]
  const times = [...new Set(people.flatMap(({ from, until }) => [from, until]))].filter(time => time !== null)
  for (const at of times.sort()) {
    const { state, says } = judgeAt(at)
    if (state !== 'breach') continue
    const coming = people.filter(({ from }) => from === at).map(({ name }) => `${name} comes`)
    const going = people.filter(({ until }) => until === at).map(({ name }) => `${name} goes`)
    return { on, at, because: [...going, ...coming].slice(0, 3).join(', '), says }
  }
  return ofAge(rules, outlook)
}

/** The same group on a later day: somebody has become old enough for other rules. */
function ofAge(
  rules: RuleSet,
  { on, context, children, adults, elsewhere = 0 }: Outlook,
): NextBreach | undefined {
  const here = children.filter(({ from }) => from === null)
  const group = {
    context,
    birthDays: here.map(({ bornOn }) => bornOn),
    inCare: here.length + elsewhere,
    people: adults.filter(({ from }) => from === null).map(({ held }) => held),
  }
  if (here.length === 0) return undefined
  const today = Temporal.PlainDate.from(on)
  const last = today.add({ days: daysAhead }).toString()
  // In most rooms nobody reaches another band within a fortnight: two looks then do for fourteen.
  if (here.every(({ bornOn }) => bandOn(rules, bornOn, on) === bandOn(rules, bornOn, last))) return undefined
  for (let days = 1; days <= daysAhead; days++) {
    const day = today.add({ days })
    const { state, says, band } = judge(rules, { ...group, on: day.toString() })
    if (state !== 'breach') continue
    const older = here.filter(({ bornOn }) => Number(bornOn.slice(8)) === day.day).map(({ name }) => name)
    const because = older.length ? `${older.join(', ')}: another age band` : `another age band: ${band}`
    return { on: day.toString(), at: null, because, says }
  }
  return undefined
}
