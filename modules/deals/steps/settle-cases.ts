import { Decision } from '../entities/decision.ts'
import { Offer } from '../entities/offer.ts'
import { offerClosed, offerPosted } from '../events.ts'
import { decide, type Verdict } from '../posting/decide.ts'
import { sayDecision } from '../posting/say-decision.ts'
import { changeOffers, isOutdated, type OfferChange } from './change-offers.ts'
import type { Case, OfferRow } from './deciding-facts.ts'
import type { Scene } from './scene.ts'
import { newOffer } from './terms-of.ts'

type Judged = Case & { verdict: Verdict }

const isKept = ({ verdict, lastBecause }: Judged) =>
  verdict.action !== 'none' || verdict.because !== lastBecause

const decisionOf = ({ deal, window, facts, verdict }: Judged) => ({
  dealId: deal.id,
  venueId: deal.venueId,
  servedOn: window.servedOn,
  action: verdict.action,
  because: verdict.because,
  says: sayDecision(verdict.because, facts),
  bookedSeatMinutes: facts.bookedSeatMinutes,
  sellableSeatMinutes: facts.sellableSeatMinutes,
  postBelowPercent: facts.postBelowPercent,
  stopAtPercent: facts.stopAtPercent,
  coversTaken: facts.coversTaken,
  coversCap: facts.coversCap,
})

function changeOf({ offer, deal, verdict: { action, because } }: Judged): OfferChange[] {
  if (!offer) return []
  if (action !== 'none') return [{ offer, status: action === 'close' ? 'closed' : 'live', because }]
  if (offer.status !== 'live' || !isOutdated(offer, deal)) return []
  return [{ offer, status: 'live', because: offer.because }]
}

function tell(scene: Scene, offer: OfferRow): void {
  scene.emit(offer.status === 'live' ? offerPosted : offerClosed, {
    entity: Offer.name,
    rowId: offer.id,
    locationId: offer.locationId,
    data: {
      dealId: offer.dealId,
      venueId: offer.venueId,
      servedOn: offer.servedOn,
      because: offer.because,
    },
  })
}

/** Decides all cases and writes what follows: three statements at most, and nothing where nothing changes. */
export async function settleCases(scene: Scene, cases: readonly Case[], isOwnBooking = false): Promise<void> {
  const now = Temporal.Instant.from(scene.at)
  const judged = cases.map(one => ({ ...one, verdict: decide(one.facts, now, isOwnBooking) }))
  const posted = await scene.insertMany(
    Offer,
    judged
      .filter(({ verdict }) => verdict.action === 'post')
      .map(one => newOffer(one, one.verdict.because, scene.at)),
  )
  const changes = judged.flatMap(changeOf)
  const changed = await changeOffers(scene, changes)
  const missed = new Set(changes.map(({ offer }) => offer.id))
  for (const offer of changed) missed.delete(offer.id)
  const kept = judged.filter(one => isKept(one) && !(one.offer && missed.has(one.offer.id)))
  await scene.keep(Decision, kept.map(decisionOf))
  const switched = new Map(changes.map(({ offer, status }) => [offer.id, offer.status !== status]))
  for (const offer of [...posted, ...changed.filter(({ id }) => switched.get(id))]) tell(scene, offer)
}
