import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem, type Problem } from '#ui/api/problem.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { refreshStays } from '../stay/refresh.ts'
import type { Alternative, Stay } from '../stay/types.ts'
import { type Booking, instead, missingIn, settled } from './booking.ts'
import { availabilityQuery } from './data.ts'
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

  async function book(healthOverride?: string) {
    if (missing || !type) return
    setBusy(true)
    setProblem(null)
    const { customerId, hold, notes } = booking
    const wanted = {
      customerId,
      locationId,
      roomTypeId: type.roomTypeId,
      arrivesOn,
      departsOn,
      guestIds,
      hold,
    }
    const body = {
      ...wanted,
      ...(roomId ? { roomId } : {}),
      ...(notes.trim() ? { notes: notes.trim() } : {}),
      ...(healthOverride ? { healthOverride } : {}),
    }
    try {
      setBooked(await withIntent(key => api.post<Stay>('/v1/stays', body, { key })))
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
    again: () => {
      setBooked(null)
      setBooking(blank)
    },
  }
}

export type BookingForm = ReturnType<typeof useBooking>
