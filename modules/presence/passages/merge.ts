import type { CommandContext } from '#kernel/command/context.ts'
import { Passage } from '../entities/passage.ts'
import { passageConflict } from '../events.ts'
import type { PassageOutcome } from '../rules.ts'
import type { Whereabouts } from '../steps/whereabouts.ts'
import { amend } from './amend.ts'
import { applyAmendment } from './apply.ts'
import { type Past, type PastPassage, seenByStaff } from './history.ts'
import { isCounted, type Seen, type Stay, staysOf } from './stays.ts'
import type { PassageRow, Taken, TakenChild } from './taken.ts'

interface Merged {
  row: PassageRow
  /** Areas in which something is different now. */
  areas: string[]
}

/** Takes one passage of one child into what is on record of it. */
export async function mergePassage(
  ctx: CommandContext<never>,
  taken: Taken,
  child: TakenChild,
  where: Whereabouts,
  past: Past,
): Promise<Merged> {
  const seen = { direction: taken.direction, at: Date.parse(taken.at) }
  const stays = staysOf([...seenByStaff(past.spans), ...past.passages, seen])
  const amendment = child.verdict ? undefined : amend(past.spans, stays)
  const areaId = where.areaId ?? where.homeId
  const isPlaced = areaId !== null || !amendment?.additions.length
  const place = { dependantId: child.id, areaId: areaId ?? '', locationId: taken.locationId }
  const areas = amendment && isPlaced ? await applyAmendment(ctx, place, past.spans, amendment) : []
  if (areas.length) await explainOthers(ctx, past.passages, stays)
  const outcome: PassageOutcome = child.verdict ?? (isCounted(stays, seen) ? 'counted' : 'repeated')
  const conflict = child.conflict ?? (child.verdict ? null : oddity())
  const { children: _, ...common } = taken
  const row = await ctx.insert(Passage, {
    ...common,
    dependantId: child.id,
    contactId: child.contactId,
    outcome,
    conflict,
  })
  if (conflict) {
    const about = { entity: Passage.name, rowId: row.id, locationId: taken.locationId }
    ctx.emit(passageConflict, { ...about, data: { dependantId: child.id, conflict } })
  }
  return { row, areas }

  function oddity(): string | null {
    if (!isPlaced) return `${where.name} belongs to no group, so there is no room to put them in`
    if (!amendment) return `${where.name} was moved between rooms when they were not here`
    if (seen.direction === 'in') return null
    const other = otherCollector(past.passages, seen, child.contactId)
    if (other)
      return `${other.personName} and ${taken.personName} are both on record as having collected ${where.name}`
    const hasStayed = stays.some(({ to }) => to !== null && to <= seen.at)
    return hasStayed ? null : `${where.name} left without having arrived`
  }
}

/** Somebody else who is said to have collected the same child, with no coming back in between. */
function otherCollector(passages: PastPassage[], seen: Seen, contactId: string | null) {
  return passages.find(one => {
    if (one.direction === 'in' || one.contactId === contactId) return false
    const [from, to] = one.at < seen.at ? [one.at, seen.at] : [seen.at, one.at]
    return !passages.some(({ direction, at }) => direction === 'in' && at > from && at < to)
  })
}

/** What was told late can explain, or make a repetition of, what was told before. */
async function explainOthers(ctx: CommandContext<never>, passages: PastPassage[], stays: readonly Stay[]) {
  for (const one of passages) {
    const outcome = isCounted(stays, one) ? 'counted' : 'repeated'
    if (outcome === one.outcome) continue
    const row = await ctx.find(Passage, one.id)
    const isExplained = outcome === 'counted' && row.conflict !== null && row.settledAt === null
    const settled = {
      settledAt: ctx.now.toString(),
      settledByName: ctx.actor.name,
      settlement: 'Explained by what another device told later.',
    }
    await ctx.update(Passage, row, { outcome, ...(isExplained ? settled : {}) })
  }
}
