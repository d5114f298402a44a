import { Button, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type BookingPartProps, lastContact, usePlace } from '#modules/venues/screens/public.tsx'
import { api } from '#ui/api/client.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { dayOf } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './community.module.css'
import { reviewsQuery } from './data.ts'
import { MarkInput } from './mark-input.tsx'
import { Stars } from './stars.tsx'

const wasThere = ['seated', 'finished']
const aspects = ['food', 'service', 'value'] as const
type Marks = Partial<Record<(typeof aspects)[number], number>>

/** Asks whoever sat there, once. */
export function ReviewPart({ venueId, timezone, reservation }: BookingPartProps) {
  const { t } = useTerms()
  const isOver = wasThere.includes(reservation.status)
  const { data: reviews } = useQuery({ ...reviewsQuery(venueId), enabled: isOver })
  if (!isOver || !reviews) return null
  const visitedOn = dayOf(reservation.startsAt, timezone)
  const data = reviews.data.find(review => review.isMine && review.visitedOn === visitedOn)
  if (!data) return <Write reservationId={reservation.id} />
  return (
    <section className={classes.section} aria-label={t('guest.review.yours')}>
      <div className={classes.card}>
        <Stars value={data.overall} />
        {data.body && <p>{data.body}</p>}
        {data.reply && <blockquote>{data.reply}</blockquote>}
      </div>
    </section>
  )
}

function Write({ reservationId }: { reservationId: string }) {
  const { t } = useTerms()
  const { slug } = usePlace()
  const client = useQueryClient()
  const intend = useIntent()
  const [marks, setMarks] = useState<Marks>({})
  const [body, setBody] = useState('')
  // Others see a first name unless more is wanted.
  const [authorName, setAuthorName] = useState(() => lastContact(slug).guestName.split(' ')[0] ?? '')
  const sending = useMutation({
    mutationFn: () => {
      const said = { reservationId, authorName: authorName.trim(), ...marks }
      return intend(key =>
        api.post('/v1/reviews', body.trim() ? { ...said, body: body.trim() } : said, { key }),
      )
    },
    onSuccess: async () => {
      toast(t('guest.review.sent'))
      await client.invalidateQueries({ queryKey: ['reviews'] })
    },
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    sending.mutate()
  }
  return (
    <section className={classes.section} aria-label={t('guest.review.yours')}>
      <h2>{t('guest.review.yours')}</h2>
      <form onSubmit={submit} className={classes.card}>
        <Stack gap="sm">
          {aspects.map(aspect => (
            <MarkInput
              key={aspect}
              label={t(`guest.review.aspect.${aspect}`)}
              value={marks[aspect]}
              onChange={mark => setMarks({ ...marks, [aspect]: mark })}
            />
          ))}
          <Textarea
            size="md"
            label={t('guest.review.words')}
            autosize
            minRows={2}
            maxLength={4000}
            value={body}
            onChange={event => setBody(event.currentTarget.value)}
          />
          <TextInput
            size="md"
            label={t('guest.thread.name')}
            required
            minLength={2}
            maxLength={40}
            value={authorName}
            onChange={event => setAuthorName(event.currentTarget.value)}
          />
          {sending.error && <ProblemView error={sending.error} isInline />}
          <Button type="submit" size="md" loading={sending.isPending}>
            {t('guest.review.send')}
          </Button>
        </Stack>
      </form>
    </section>
  )
}
