import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { Stay } from '../stay/types.ts'

export const ratings = ['mood', 'energy', 'appetite', 'social'] as const
export type RatingName = (typeof ratings)[number]

/** What is said in a card, of whomever. */
export interface CardWords extends Record<RatingName, number | null> {
  activities: string[]
  meals: string | null
  highlights: string | null
  concerns: string | null
}

export interface CardRow extends CardWords {
  id: string
  version: number
  dependantId: string
  onDay: string
  photoIds: string[]
  status: 'draft' | 'sent'
  viewCount: number
}

export interface TemplateRow extends CardWords {
  id: string
  name: string
}

export interface GuestLine {
  id: string
  name: string
  room: string | null
}

export const blankWords: CardWords = {
  mood: 5,
  energy: 4,
  appetite: 5,
  social: 4,
  activities: [],
  meals: null,
  highlights: null,
  concerns: null,
}

export function wordsOf(from: CardWords): CardWords {
  const { mood, energy, appetite, social, activities, meals, highlights, concerns } = from
  return { mood, energy, appetite, social, activities, meals, highlights, concerns }
}

/** `{name} loved the pool.` as it will be read of this guest. */
export const naming = (words: string | null, name: string) => words?.replaceAll('{name}', name) ?? null

interface Listed<T> {
  data: T[]
}

type HouseStay = Stay & { room?: { name: string } | null }

export const guestsInHouseQuery = (locationId: string) =>
  queryOptions({
    queryKey: ['bookings.stay', 'guests-in-house', locationId],
    queryFn: async ({ signal }): Promise<GuestLine[]> => {
      const query = {
        'filter[locationId]': locationId,
        'filter[status]': 'checked_in',
        include: 'guests,room',
        limit: 200,
      }
      const { data } = await api.get<Listed<HouseStay>>('/v1/stays', { query, signal })
      const guests = data.flatMap(stay =>
        (stay.guests ?? [])
          .filter(guest => !guest.isAwaited)
          .map(({ id, name }) => ({ id, name, room: stay.room?.name ?? null })),
      )
      return guests.sort((a, b) => a.name.localeCompare(b.name))
    },
    enabled: locationId !== '',
  })

export const cardsQuery = (onDay: string) =>
  queryOptions({
    queryKey: ['care.report_card', 'of-day', onDay],
    queryFn: async ({ signal }) => {
      const query = { 'filter[onDay]': onDay, limit: 200 }
      return (await api.get<Listed<CardRow>>('/v1/report-cards', { query, signal })).data
    },
  })

export const templatesQuery = queryOptions({
  queryKey: ['care.card_template', 'choices'],
  queryFn: async ({ signal }) =>
    (await api.get<Listed<TemplateRow>>('/v1/report-card-templates', { query: { limit: 50 }, signal })).data,
})
