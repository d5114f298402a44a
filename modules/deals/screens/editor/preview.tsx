import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Values } from '#ui/meta.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Gauge } from '../board/gauge.tsx'
import { previewQuery, ruleOf, type Preview as Told } from './data.ts'
import classes from './editor.module.css'

const minute = 60_000

/** What the rule would have done yesterday, and what it costs when all come. */
export function Preview({ venueId, values }: { venueId: string; values: Values }) {
  const { t } = useTerms()
  const rule = useDeferredValue(ruleOf(venueId, values))
  const { data, error } = useQuery(previewQuery(rule))
  return (
    <section className={classes.preview} aria-live="polite" aria-label={t('deals.preview.title')}>
      <h2>{t('deals.preview.title')}</h2>
      {error && <ProblemView error={error} isInline />}
      {!error && !data && <SkeletonRows count={4} height={28} />}
      {!error && data && <Course told={data} values={values} />}
    </section>
  )
}

function Course({ told, values }: { told: Told; values: Values }) {
  const { t, said } = useTerms()
  const formats = useFormats()
  const from = Date.parse(told.steps[0]?.at ?? told.windowStartsAt)
  const length = Math.max(minute, Date.parse(told.windowEndsAt) - from)
  const at = (iso: string) => ((Date.parse(iso) - from) * 100) / length
  return (
    <>
      <p className={classes.dim}>{t('deals.preview.on', { day: formats.day(told.on) })}</p>
      <div
        className={classes.course}
        role="img"
        aria-label={t('deals.preview.live', { minutes: told.minutesLive })}
      >
        {stretches(told).map(([start, end]) => (
          <span
            key={start}
            style={{ insetInlineStart: `${at(start)}%`, inlineSize: `${at(end) - at(start)}%` }}
          />
        ))}
        <i style={{ insetInlineStart: `${at(told.windowStartsAt)}%` }} />
      </div>
      <div className={classes.hours} aria-hidden>
        <span>{formats.time(new Date(from).toISOString())}</span>
        <span>{formats.time(told.windowEndsAt)}</span>
      </div>
      <Gauge
        booked={told.bookedSeatMinutes}
        sellable={told.sellableSeatMinutes}
        postBelow={Number(values.postBelowPercent) || 0}
        stopAt={Number(values.stopAtPercent) || 0}
      />
      <dl className={classes.figures}>
        <dt>{t('deals.preview.out')}</dt>
        <dd>{t('deals.preview.minutes', { count: told.minutesLive })}</dd>
        <dt>{t('deals.preview.anyway')}</dt>
        <dd>{formats.number(told.coversWhileLive)}</dd>
        <dt>{t('deals.preview.cost', { count: told.expectedCovers })}</dt>
        <dd>
          {told.expectedCost > 0
            ? formats.money({ amount: told.expectedCost, currency: told.currency })
            : t('deals.preview.sayBill')}
        </dd>
      </dl>
      <ol className={classes.steps}>
        {told.steps.map(step => (
          <li key={`${step.at}${step.because}`} data-action={step.action}>
            <time dateTime={step.at}>{formats.time(step.at)}</time>
            <span>{said(step.says)}</span>
          </li>
        ))}
      </ol>
    </>
  )
}

/** From when to when the offer would have been out. */
function stretches({ steps, windowEndsAt }: Told): [string, string][] {
  const found: [string, string][] = []
  let since: string | undefined
  for (const { action, at } of steps) {
    if (action === 'post' || action === 'reopen') since = at
    if (action !== 'close' || !since) continue
    found.push([since, at])
    since = undefined
  }
  if (since) found.push([since, windowEndsAt])
  return found
}
