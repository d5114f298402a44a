import { Button, Progress } from '@mantine/core'
import { IconCheck, IconDoorEnter } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { after, type Step } from '../rules.ts'
import { BusinessStep } from './set-up/business-step.tsx'
import { type SetUp as SetUpState, setUpQuery, type Tenant, tenantQuery } from './set-up/data.ts'
import { PlainStep } from './set-up/plain-step.tsx'
import { ReviewStep } from './set-up/review-step.tsx'
import classes from './set-up/set-up.module.css'
import { StaffStep } from './set-up/staff-step.tsx'

/** From signing up to the first customer: steps that can be left and taken up again anywhere. */
export function SetUp() {
  const { t } = useTerms()
  const state = useQuery(setUpQuery)
  const tenant = useQuery(tenantQuery)
  const error = state.error ?? tenant.error
  return (
    <Page
      title={t('business.setUp.title')}
      sentence={state.data ? t('business.setUp.sentence', { count: state.data.steps.length }) : ''}
    >
      {error && <ProblemView error={error} onRetry={() => void state.refetch()} />}
      {!error && (!state.data || !tenant.data) && <SkeletonRows count={6} height={56} />}
      {state.data && tenant.data && <Steps setUp={state.data} tenant={tenant.data} />}
    </Page>
  )
}

function Steps({ setUp, tenant }: { setUp: SetUpState; tenant: Tenant }) {
  const { t } = useTerms()
  const formats = useFormats()
  const client = useQueryClient()
  const { act } = useAct()
  const [at, setAt] = useState<Step>(setUp.step)
  const steps = setUp.steps.map(({ id }) => id)
  const place = steps.indexOf(at)
  const plan = setUp.steps[place]!
  const isOpen = setUp.status === 'open'
  const done = steps.filter(step => setUp.states[step] === 'done' || setUp.states[step] === 'skipped').length
  const go = {
    ...(place > 0 ? { back: () => setAt(steps[place - 1]!) } : {}),
    next: () => setAt(after(at, steps)),
    skip: (step: Step) =>
      void act(key => api.patch('/v1/set-up', { step, state: 'skipped' }, { key })).then(() =>
        setAt(after(step, steps)),
      ),
  }
  const given = { plan, setUp, tenant, go }
  if (isOpen && at === 'review')
    return (
      <Empty
        icon={IconDoorEnter}
        sentence={
          setUp.launchedAt
            ? t('business.setUp.openSince', { when: formats.instant(setUp.launchedAt) })
            : t('business.setUp.isOpen')
        }
        action={
          <Button component="a" href="/app">
            {t('business.setUp.toWork')}
          </Button>
        }
      />
    )
  return (
    <div className={classes.wizard}>
      <nav aria-label={t('business.setUp.steps')}>
        <Progress
          value={(done / steps.length) * 100}
          aria-label={t('business.setUp.progress', { done, of: steps.length })}
        />
        <ol className={classes.steps}>
          {steps.map((step, number) => (
            <li key={step}>
              <button
                type="button"
                aria-current={step === at ? 'step' : undefined}
                onClick={() => setAt(step)}
              >
                <span aria-hidden>
                  {setUp.states[step] === 'done' ? <IconCheck size={14} /> : number + 1}
                </span>
                {t(`business.step.${step}`)}
                {setUp.states[step] === 'skipped' && (
                  <small className={classes.quiet}>{t('business.state.skipped')}</small>
                )}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <section aria-labelledby="step-title" className={classes.body}>
        <h2 id="step-title">{t(`business.step.${at}`)}</h2>
        <p className={classes.quiet}>{t(`business.lead.${at}`)}</p>
        {setUp.status === 'testing' && <p className={classes.trial}>{t('business.setUp.onTrial')}</p>}
        {at === 'business' ? (
          <BusinessStep {...given} />
        ) : at === 'staff' ? (
          <StaffStep {...given} />
        ) : at === 'review' ? (
          <ReviewStep
            setUp={setUp}
            tenant={tenant}
            onStep={step => {
              void client.invalidateQueries({ queryKey: setUpQuery.queryKey })
              setAt(step)
            }}
          />
        ) : (
          <PlainStep key={at} {...given} />
        )}
      </section>
    </div>
  )
}
