import { Button, Group } from '@mantine/core'
import { type ComponentProps, useState } from 'react'
import { lazyPart } from '#ui/feedback/lazy-part.tsx'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { addDays } from '#ui/timeline/day.ts'
import classes from '../kit/kit.module.css'
import { NativeInput } from '../kit/native-input.tsx'
import type { ReasonDialog as ReasonDialogType } from '../kit/reason-dialog.tsx'
import type { RequestCard } from './sla.ts'
import { type RequestVerb, useRequestVerbs } from './use-verbs.ts'

const ReasonDialog = lazyPart<ComponentProps<typeof ReasonDialogType>>(() =>
  import('../kit/reason-dialog.tsx').then(module => module.ReasonDialog),
)

const plain: RequestVerb[] = ['answer', 'complete', 'takeUp']
const withReason: RequestVerb[] = ['pause', 'defer', 'decline', 'cancel']

/** What can be done with a request now; what stops its clock or ends it asks why. */
export function VerbBar({ request, isShort = false }: { request: RequestCard; isShort?: boolean }) {
  const { t } = useTerms()
  const { timeZone } = useFormats()
  const { may, run, takeOn, resume, busy } = useRequestVerbs()
  const [asked, setAsked] = useState<RequestVerb | null>(null)
  const [untilOn, setUntil] = useState(addDays(todayIn(timeZone), 14))
  const isPaused = request.pauses.some(({ to }) => to === null) && request.status !== 'deferred'
  // In a list of many, which request a button is about is said to who does not see its card.
  const labelOf = (verb: string) => {
    const word = t(`property.request.verb.${verb}`)
    return isShort ? { 'aria-label': `${word}: ${request.title}` } : {}
  }
  const offered = withReason.filter(
    verb => may(verb, request) && !(verb === 'pause' && isPaused) && (!isShort || verb === 'pause'),
  )
  return (
    <>
      <Group gap="xs">
        {plain
          .filter(verb => may(verb, request))
          .map((verb, at) => (
            <Button
              key={verb}
              className={classes.touch}
              variant={at === 0 ? 'filled' : 'default'}
              loading={busy === request.id}
              {...labelOf(verb)}
              onClick={() => void (isShort && verb === 'answer' ? takeOn(request) : run(verb, request))}
            >
              {t(`property.request.verb.${verb}`)}
            </Button>
          ))}
        {isPaused && may('pause', request) && (
          <Button
            className={classes.touch}
            variant="default"
            {...labelOf('resume')}
            onClick={() => void resume(request)}
          >
            {t('property.request.verb.resume')}
          </Button>
        )}
        {offered.map(verb => (
          <Button
            key={verb}
            className={classes.touch}
            variant="default"
            {...labelOf(verb)}
            onClick={() => setAsked(verb)}
          >
            {t(`property.request.verb.${verb}`)}
          </Button>
        ))}
        {may('giveFeedback', request) && !isShort && (
          <>
            <Button
              className={classes.touch}
              variant="default"
              onClick={() => void run('giveFeedback', request, { verdict: 'good' })}
            >
              {t('property.request.good')}
            </Button>
            <Button className={classes.touch} variant="default" onClick={() => setAsked('giveFeedback')}>
              {t('property.request.bad')}
            </Button>
          </>
        )}
      </Group>
      {asked && (
        <ReasonDialog
          title={t(asked === 'giveFeedback' ? 'property.request.bad' : `property.request.verb.${asked}`)}
          label={t(asked === 'pause' ? 'property.request.waitsFor' : 'property.reason')}
          verb={t(asked === 'giveFeedback' ? 'property.request.bad' : `property.request.verb.${asked}`)}
          onClose={() => setAsked(null)}
          onDone={reason =>
            void run(asked, request, {
              reason,
              ...(asked === 'defer' ? { untilOn } : {}),
              ...(asked === 'giveFeedback' ? { verdict: 'bad' } : {}),
            })
          }
        >
          {asked === 'defer' && (
            <NativeInput
              type="date"
              label={t('property.request.until')}
              value={untilOn}
              min={todayIn(timeZone)}
              onChange={setUntil}
            />
          )}
        </ReasonDialog>
      )}
    </>
  )
}
