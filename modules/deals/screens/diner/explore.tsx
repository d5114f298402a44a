import { Button, Skeleton } from '@mantine/core'
import { IconMapOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Suspense, useMemo, useState } from 'react'
import { GuestPage, type Pin, usePlace, VenueMap } from '#modules/venues/screens/public.tsx'
import { announce } from '#ui/feedback/announce.tsx'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats, useSession } from '#ui/session/session-provider.tsx'
import { nearQuery, offersQuery, type VenueNear } from './data.ts'
import classes from './explore/explore.module.css'
import { Filters } from './explore/filters.tsx'
import { useHours } from './explore/use-hours.ts'
import { useWish } from './explore/use-wish.ts'
import { VenueCard } from './explore/venue-card.tsx'
import { badgeOf, type Offer } from './offer/offer.ts'

const step = 25
const million = 1e6
const noVenues: VenueNear[] = []

/** Who has a table: the same venues on the map and in the list below it, those with an offer first. */
export function Explore() {
  const { t } = useTerms()
  const { slug } = usePlace()
  const formats = useFormats()
  const { tenant } = useSession().session
  const { wish, change } = useWish()
  const { from, until } = useHours(wish.when, tenant.timezone)
  const near = useQuery(nearQuery({ partySize: wish.partySize, from, until }))
  const offers = useQuery(offersQuery())
  const [chosen, setChosen] = useState<string>()
  const [most, setMost] = useState(step)
  const offersOf = useMemo(
    () => Map.groupBy(within(offers.data ?? [], from, until), offer => offer.venueId),
    [offers.data, from, until],
  )
  const all = near.data ?? noVenues
  const { genre, isDealsOnly } = wish
  const shown = useMemo(
    () => filtered(all, { genre, isDealsOnly }, offersOf),
    [all, genre, isDealsOnly, offersOf],
  )
  const genres = useMemo(() => [...new Set(all.map(venue => venue.genre))].sort(), [all])
  const pins = useMemo(
    () => shown.map(venue => pinOf(venue, offersOf.get(venue.id)?.[0], formats)),
    [shown, offersOf, formats],
  )
  const listed = chosen ? withFirst(shown, chosen) : shown

  function choose(id: string) {
    setChosen(id)
    const venue = shown.find(each => each.id === id)
    if (venue) announce(t('guest.chosen', { venue: venue.name }))
    requestAnimationFrame(() => document.getElementById(`venue-${id}`)?.scrollIntoView({ block: 'nearest' }))
  }

  return (
    <GuestPage title={t('guest.explore')} isWide>
      <div className={classes.explore}>
        <div className={classes.map}>
          <Suspense fallback={<Skeleton height="100%" radius={0} />}>
            <VenueMap slug={slug} label={t('guest.map')} pins={pins} chosen={chosen} onChoose={choose} />
          </Suspense>
        </div>
        <div className={classes.sheet}>
          <div className={classes.grip} />
          <Filters wish={wish} genres={genres} onChange={change} />
          {near.error && <ProblemView error={near.error} onRetry={() => void near.refetch()} />}
          {near.isPending && <SkeletonRows count={4} height={120} />}
          {near.data && shown.length === 0 && <Empty icon={IconMapOff} sentence={t('guest.noneFree')} />}
          {near.data && shown.length > 0 && (
            <p className={classes.count}>{t('guest.found', { count: shown.length })}</p>
          )}
          <ul className={classes.list} aria-label={t('guest.venues')}>
            {listed.slice(0, most).map(venue => (
              <VenueCard
                key={venue.id}
                venue={venue}
                offers={offersOf.get(venue.id) ?? []}
                partySize={wish.partySize}
                isChosen={venue.id === chosen}
                onChoose={() => setChosen(undefined)}
              />
            ))}
          </ul>
          {listed.length > most && (
            <Button
              className={classes.more}
              variant="default"
              size="md"
              fullWidth
              onClick={() => setMost(most + step)}
            >
              {t('guest.moreVenues')}
            </Button>
          )}
        </div>
      </div>
    </GuestPage>
  )
}

const within = (offers: readonly Offer[], from: string, until: string) =>
  offers.filter(
    offer =>
      Date.parse(offer.firstSeatingAt) <= Date.parse(until) &&
      Date.parse(offer.lastSeatingAt) >= Date.parse(from),
  )

type OffersOf = Map<string, Offer[]>

function filtered(
  all: VenueNear[],
  wish: { genre?: string | undefined; isDealsOnly: boolean },
  offersOf: OffersOf,
) {
  const fitting = all.filter(
    venue => (!wish.genre || venue.genre === wish.genre) && (!wish.isDealsOnly || offersOf.has(venue.id)),
  )
  const rank = (venue: VenueNear) => (offersOf.has(venue.id) ? 0 : 2) + (venue.slots.length > 0 ? 0 : 1)
  return fitting.sort((a, b) => rank(a) - rank(b))
}

const withFirst = (venues: VenueNear[], id: string) => [
  ...venues.filter(venue => venue.id === id),
  ...venues.filter(venue => venue.id !== id),
]

const pinOf = (venue: VenueNear, offer: Offer | undefined, formats: Parameters<typeof badgeOf>[1]): Pin => ({
  id: venue.id,
  name: venue.name,
  latitude: venue.latitude / million,
  longitude: venue.longitude / million,
  badge: offer && badgeOf(offer, formats),
  isQuiet: venue.slots.length === 0,
})
