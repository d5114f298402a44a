import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem, type Problem } from '#ui/api/problem.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import type { Money } from '#ui/format/money.ts'
import { refreshStays } from '../stay/refresh.ts'
import type { Alternative, Stay } from '../stay/types.ts'
import { type Booking, instead, missingIn, settled } from './booking.ts'
import type { CartLine } from './cart.tsx'
import { availabilityQuery } from './data.ts'
import type { Order } from './ordered.tsx'
import { useQuote } from './quote.tsx'

export type Wish = Partial<Pick<Booking, 'customerId' | 'roomId' | 'arrivesOn' | 'departsOn'>>

const blank: Booking = {
  customerId: null,
  guestIds: [],
  arrivesOn: null,
  departsOn: null,
  roomTypeId: null,
  roomId: null,
  hold: false,
  notes: '',
}

export function useBooking(locationId: string, wish: Wish) {
  const client = useQueryClient()
  const withIntent = useIntent()
  const [booking, setBooking] = useState<Booking>({ ...blank, ...wish })
  const [problem, setProblem] = useState<Problem | null>(null)
  const [booked, setBooked] = useState<Stay | null>(null)
  const [cart, setCart] = useState<CartLine[]>([])
  const [ordered, setOrdered] = useState<Order | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { arrivesOn, departsOn, guestIds } = booking
  const areDaysSet = arrivesOn !== null && departsOn !== null && arrivesOn <= departsOn
  const availability = useQuery({
    ...availabilityQuery({
      locationId,
      arrivesOn: arrivesOn ?? '',
      departsOn: departsOn ?? '',
      guests: Math.max(1, guestIds.length),
    }),
    enabled: areDaysSet,
  })
  const free = areDaysSet ? (availability.data?.data ?? []) : []
  const { type, roomId } = settled(booking, free)
  const missing = missingIn(booking, type)
  const { data: quote } = useQuote(
    type && areDaysSet
      ? { locationId, roomTypeId: type.roomTypeId, arrivesOn, departsOn, guestIds: guestIds.join(',') }
      : undefined,
  )

  function change(next: Partial<Booking>) {
    setProblem(null)
    setBooking(now => ({ ...now, ...next }))
  }

  /** The stay that is being filled in, once nothing of it is missing. */
  const line: CartLine | undefined =
    missing || !type || !areDaysSet
      ? undefined
      : {
          ...{ roomTypeId: type.roomTypeId, roomId, arrivesOn, departsOn, guestIds },
          ...{ notes: booking.notes.trim(), typeName: type.name, amount: quote?.total ?? type.total },
        }

  /** Puts it into the order and leaves the form to the next one of the same customer. */
  function addToOrder() {
    if (!line) return
    setCart([...cart, line])
    const { customerId, hold } = booking
    setBooking({ ...blank, customerId, hold })
  }

  async function book(healthOverride?: string) {
    const lines = line ? [...cart, line] : cart
    if (lines.length === 0) return
    setBusy(true)
    setProblem(null)
    const { customerId, hold } = booking
    const common = { customerId, locationId, hold }
    const items = lines.map(one => ({
      ...{ roomTypeId: one.roomTypeId, arrivesOn: one.arrivesOn, departsOn: one.departsOn },
      guestIds: one.guestIds,
      ...(one.roomId ? { roomId: one.roomId } : {}),
      ...(one.notes ? { notes: one.notes } : {}),
      ...(healthOverride ? { healthOverride } : {}),
    }))
    try {
      if (cart.length === 0)
        setBooked(await withIntent(key => api.post<Stay>('/v1/stays', { ...common, ...items[0] }, { key })))
      else
        setOrdered(await withIntent(key => api.post<Order>('/v1/stay-orders', { ...common, items }, { key })))
    } catch (error) {
      setProblem(asProblem(error))
    } finally {
      setBusy(false)
      void refreshStays(client)
    }
  }

  return {
    booking,
    change,
    free,
    isAsking: availability.isFetching,
    availabilityError: availability.error,
    type,
    roomId,
    quote: type && quote,
    missing,
    isBusy,
    problem,
    alternatives: (problem?.details.alternatives ?? []) as Alternative[],
    take: (alternative: Alternative) => change(instead(booking, alternative)),
    booked,
    book,
    cart,
    ordered,
    /** Of everything in the order and of the stay that is being filled in. */
    sum: sumOf(line ? [...cart, line] : cart),
    addToOrder: line && addToOrder,
    removeFromOrder: (at: number) => setCart(cart.filter((_, nth) => nth !== at)),
    again: () => {
      setBooked(null)
      setOrdered(null)
      setCart([])
      setBooking(blank)
    },
  }
}

function sumOf(lines: CartLine[]): Money | undefined {
  const [first] = lines
  if (!first) return undefined
  return {
    amount: lines.reduce((sum, { amount }) => sum + amount.amount, 0),
    currency: first.amount.currency,
  }
}

export type BookingForm = ReturnType<typeof useBooking>
