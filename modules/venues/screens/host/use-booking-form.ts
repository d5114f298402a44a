import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem, type Problem } from '#ui/api/problem.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { dayOf } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { instantOf } from '#ui/timeline/zone.ts'
import type { DayBook } from './data.ts'

const blank = { guestName: '', phone: '', email: '', notes: '', pacingOverride: '' }

/** What is typed stays when the server refuses; the times that can be had are offered instead. */
export function useBookingForm(book: DayBook, isWaiting: boolean, onDone: () => void) {
  const { t } = useTerms()
  const formats = useFormats()
  const client = useQueryClient()
  const intend = useIntent()
  const [wish, setWish] = useState({ ...blank, partySize: 2, on: book.on, time: '19:00' })
  const [problem, setProblem] = useState<Problem>()
  const [alternatives, setAlternatives] = useState<{ startsAt: string }[]>()
  const [isBusy, setBusy] = useState(false)

  function set(change: Partial<typeof wish>) {
    setWish(now => ({ ...now, ...change }))
    setAlternatives(undefined)
  }

  function choose(startsAt: string) {
    const day = dayOf(startsAt, formats.timeZone)
    const clock = {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: formats.timeZone,
    } as const
    set({ on: day, time: new Intl.DateTimeFormat('en-GB', clock).format(Date.parse(startsAt)) })
    setProblem(undefined)
  }

  async function send() {
    const { on, time, partySize, guestName, ...texts } = wish
    const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''))
    const startsAt = instantOf(on, time, book.timezone)
    const body = { venueId: book.venueId, partySize, guestName, startsAt, ...given }
    setBusy(true)
    try {
      await intend(key => api.post(isWaiting ? '/v1/waitlist-entries' : '/v1/reservations', body, { key }))
      toast(t(isWaiting ? 'venues.done.waiting' : 'venues.done.book', { who: guestName, time }))
      onDone()
    } catch (error) {
      const refused = asProblem(error)
      setProblem(refused)
      const offered = refused.details?.alternatives as { startsAt: string }[] | undefined
      setAlternatives(offered?.length ? offered : undefined)
    } finally {
      setBusy(false)
      void client.invalidateQueries({ queryKey: ['venues.reservation'] })
    }
  }

  return { wish, set, choose, send, problem, alternatives, isBusy }
}
