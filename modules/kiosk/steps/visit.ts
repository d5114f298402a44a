import type { CommandContext } from '#kernel/command/context.ts'
import { localDay, localTime } from '#kernel/time/zone.ts'
import { collectorAge, collectRefusal } from '#modules/children/public.ts'
import { notify } from '#modules/notices/public.ts'
import {
  type PassageRow,
  presetAlertRole,
  type Taken,
  type TakenChild,
  takePassages,
  zoneOf,
} from '#modules/presence/public.ts'
import { lateMinutes } from '../rules.ts'
import { offlineConflictNotice } from '../templates.ts'
import type { FamilyChild } from './family.ts'

export interface Visit extends Omit<Taken, 'children'> {
  /** Who stood there is not proved: on record, and otherwise without effect. */
  isDoubtful?: string
}

export const visitErrors = {
  'presence.would_breach': {
    status: 409,
    when: 'The arrival would break a supervision rule, and this house refuses that.',
  },
} as const

type Context = CommandContext<keyof typeof visitErrors>

/** Takes a coming or going of the children that somebody came for; each is done, refused or kept for staff. */
export async function takeVisit(ctx: Context, visit: Visit, family: FamilyChild[]): Promise<PassageRow[]> {
  const { isDoubtful, ...taken } = visit
  const zone = await zoneOf(ctx, visit.locationId)
  const on = localDay(visit.at, zone).toString()
  const isLate = Temporal.Instant.from(visit.at).until(ctx.now).total('minutes') > lateMinutes
  const minimumAge = collectorAge(ctx.tenant.settings)
  const children = family.map(one => judged(one, visit, { on, isLate, minimumAge }))
  const { passages, settled } = await takePassages(ctx, { ...taken, children })
  const broken = settled.find(({ isNewBreach }) => isNewBreach)
  if (broken && !isLate && visit.direction === 'in' && ctx.tenant.settings.presenceHardBlock === true)
    ctx.fail('presence.would_breach', { areaId: broken.area.id, says: broken.judgement.says })
  for (const one of children.filter(({ refusal, verdict }) => refusal && !verdict))
    await notify(ctx, {
      to: {
        role: String(ctx.tenant.settings.presenceAlertRole ?? presetAlertRole),
        locationId: visit.locationId,
      },
      template: offlineConflictNotice.name,
      data: {
        child: one.name,
        person: visit.personName,
        time: localTime(visit.at, zone).toString().slice(0, 5),
        reason: one.refusal!.replaceAll('_', ' '),
      },
      key: `kiosk/${visit.clientId}/${one.id}`,
      isUrgent: true,
    })
  return passages
}

function judged(
  child: FamilyChild,
  { direction, personName, isDoubtful, answers }: Visit,
  { on, isLate, minimumAge }: { on: string; isLate: boolean; minimumAge: number },
): TakenChild & { name: string } {
  const { id, name, contactId, relationship } = child
  const own = { id, name, contactId, relationship }
  if (isDoubtful) return { ...own, verdict: 'rejected', conflict: isDoubtful }
  const yes = answers.filter(({ answer }) => answer === 'yes').map(({ question }) => question)
  const ill = yes.length ? { conflict: `Answered yes: ${yes.join(' · ')}`.slice(0, 500) } : {}
  if (direction === 'in')
    return child.isDenied ? { ...own, verdict: 'refused', conflict: keptAway } : { ...own, ...ill }
  const refusal = collectRefusal(child, id, on, minimumAge)
  if (!refusal) return own
  const says = `${personName} asked for ${name} and may not collect them: ${refusal.replaceAll('_', ' ')}`
  if (!isLate) return { ...own, verdict: 'refused', refusal, conflict: says }
  return { ...own, refusal, conflict: `${says}. It was told too late to be stopped` }
}

const keptAway = 'Brought by somebody who is kept from this child; see its contacts'
