import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Contact, keepContact, mineQuery, sent, usePlace } from '#modules/venues/screens/public.tsx'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import type { Offer } from '../offer/offer.ts'
import type { Booked, Choice } from './types.ts'

interface Wish extends Choice {
  venueId: string
  contact: Contact
}

interface Reserved {
  id: string
  number: number
  startsAt: string
  endsAt: string
  partySize: number
  guestName: string
}

interface Claimed extends Omit<Reserved, 'id'> {
  reservationId: string
  code: string
}

type Post = <T>(path: string, body: object) => Promise<T>

async function withOffer(
  post: Post,
  offer: Offer,
  { venueId: _, contact, ...choice }: Wish,
): Promise<Booked> {
  const body = { ...choice, ...sent(contact), acceptsConditions: true }
  return post<Claimed>(`/v1/offers/${offer.id}/bookings`, body)
}

async function atFullPrice(post: Post, { contact, ...choice }: Wish): Promise<Booked> {
  const { id, ...rest } = await post<Reserved>('/v1/reservations', { ...choice, ...sent(contact) })
  return { ...rest, reservationId: id, code: undefined }
}

/** Books once, however often it is pressed; a refusal keeps all that was typed. */
export function useBooking(offer: Offer | undefined, onBooked: (booked: Booked) => void) {
  const { slug } = usePlace()
  const client = useQueryClient()
  const intend = useIntent()
  const booking = useMutation({
    mutationFn: (wish: Wish) =>
      intend(key => {
        const post: Post = (path, body) => api.post(path, body, { key })
        return offer ? withOffer(post, offer, wish) : atFullPrice(post, wish)
      }),
    onSuccess: (booked, wish) => {
      keepContact(slug, wish.contact)
      void client.invalidateQueries({ queryKey: mineQuery(slug).queryKey })
      onBooked(booked)
    },
    onError: (_, wish) => void client.invalidateQueries({ queryKey: ['slots', wish.venueId] }),
  })
  const problem = booking.error ? asProblem(booking.error) : undefined
  const alternatives = (problem?.details.alternatives ?? []) as { startsAt: string }[]
  return { book: booking.mutate, isBusy: booking.isPending, problem, alternatives, forget: booking.reset }
}
