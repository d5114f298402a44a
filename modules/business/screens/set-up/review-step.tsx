import { Button, Checkbox, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useEntities } from '#ui/data/meta-provider.tsx'
import { useShortList } from '#ui/data/rows.ts'
import { useLabels } from '#ui/data/use-labels.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { EntityMeta } from '#ui/meta.ts'
import { Status } from '#ui/theme/status.tsx'
import type { Step } from '../../rules.ts'
import { errorsOf, type SetUp, type Tenant } from './data.ts'
import classes from './set-up.module.css'

interface ReviewProps {
  setUp: SetUp
  tenant: Tenant
  onStep: (step: Step) => void
}

/** How many there are of what a step makes. */
function Made({ entity }: { entity: EntityMeta }) {
  const labels = useLabels()
  const { data } = useShortList(entity, { limit: 1, count: true })
  return (
    <span className={classes.quiet}>
      {labels.many(entity)}: {data?.count ?? '…'}
    </span>
  )
}

const toneOf = { done: 'done', skipped: 'neutral', open: 'attention' } as const

/** All of it once more, what becomes of the trial, and the doors open. */
export function ReviewStep({ setUp, tenant, onStep }: ReviewProps) {
  const { t } = useTerms()
  const labels = useLabels()
  const entities = useEntities()
  const client = useQueryClient()
  const [wipe, setWipe] = useState(false)
  const [confirm, setConfirm] = useState('')
  const opening = useMutation({
    mutationFn: () => api.post('/v1/set-up/launch', wipe ? { wipe, confirm } : {}),
    // Whatever was wiped is on many screens.
    onSuccess: () => client.invalidateQueries(),
  })
  const errors = errorsOf(opening.error)
  const isLoose = opening.error && Object.keys(errors).length === 0
  const steps = setUp.steps.map(({ id }) => id)
  const drafts = steps.filter(step => Object.keys(setUp.drafts[step] ?? {}).length > 0)
  return (
    <div className={classes.step}>
      {isLoose && <ProblemView error={opening.error} isInline />}
      <dl className={classes.facts}>
        <dt>{t('business.signUp.businessName')}</dt>
        <dd>{tenant.name}</dd>
        <dt>{t('business.signUp.timezone')}</dt>
        <dd>{tenant.timezone}</dd>
        <dt>{t('business.signUp.currency')}</dt>
        <dd>{tenant.currency}</dd>
      </dl>
      <ul className={classes.checks}>
        {steps
          .filter(step => step !== 'review')
          .map(step => (
            <li key={step}>
              <span className={classes.made}>
                <Button variant="subtle" onClick={() => onStep(step)}>
                  {t(`business.step.${step}`)}
                </Button>
                {setUp.steps
                  .find(({ id }) => id === step)
                  ?.nouns.map(({ noun }) => entities[noun] && <Made key={noun} entity={entities[noun]} />)}
              </span>
              <Status tone={toneOf[setUp.states[step] ?? 'open']}>
                {t(`business.state.${setUp.states[step] ?? 'open'}`)}
              </Status>
            </li>
          ))}
      </ul>
      {drafts.length > 0 && (
        <p className={classes.error}>
          {t('business.review.drafts', { steps: drafts.map(step => t(`business.step.${step}`)).join(', ') })}
        </p>
      )}
      {setUp.trial.length > 0 && (
        <section className={classes.block} aria-label={t('business.review.trial')}>
          <h3>{t('business.review.trial')}</h3>
          <p>{t('business.review.trialLead')}</p>
          <ul className={classes.names}>
            {setUp.trial.map(({ noun, count }) => (
              <li key={noun}>
                {entities[noun] ? labels.many(entities[noun]) : noun}: {count}
              </li>
            ))}
          </ul>
          <Checkbox
            label={t('business.review.wipe')}
            checked={wipe}
            onChange={event => setWipe(event.currentTarget.checked)}
          />
          {wipe && (
            <TextInput
              label={t('business.review.confirm', { name: tenant.name })}
              description={t('business.review.noWayBack')}
              value={confirm}
              error={errors.confirm}
              autoComplete="off"
              onChange={event => setConfirm(event.currentTarget.value)}
            />
          )}
        </section>
      )}
      <div className={classes.foot}>
        <Button
          size="md"
          color={wipe ? 'red' : undefined}
          disabled={wipe && confirm.trim() !== tenant.name}
          loading={opening.isPending}
          onClick={() => opening.mutate()}
        >
          {t(wipe ? 'business.review.wipeAndOpen' : 'business.review.open')}
        </Button>
      </div>
    </div>
  )
}
