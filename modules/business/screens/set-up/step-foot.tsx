import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { asProblem } from '#ui/api/problem.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Values } from '#ui/meta.ts'
import { mayBeSkipped, type Step } from '../../rules.ts'
import type { SetUp, StepPlan } from './data.ts'
import classes from './set-up.module.css'
import type { StepForm } from './use-step-form.ts'

export interface StepProps {
  plan: StepPlan
  setUp: SetUp
  go: { back?: () => void; skip: (step: Step) => void; next: () => void }
}

interface FootProps extends Omit<StepProps, 'setUp'> {
  form: StepForm
  onNext: (typed: Values) => Promise<unknown>
  children: ReactNode
}

/** A step with its ways on: back, leave it out, keep the draft, done. */
export function StepFoot({ form, plan, go, onNext, children }: FootProps) {
  const { t } = useTerms()
  const isLoose = form.error && asProblem(form.error).errors.length === 0
  return (
    <form
      className={classes.step}
      noValidate
      onSubmit={event => {
        // What is sent in a dialog above the step bubbles here too.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        void form.save(onNext).then(go.next, () => undefined)
      }}
    >
      {form.error && isLoose && <ProblemView error={form.error} isInline />}
      {children}
      <div className={classes.foot}>
        {go.back && (
          <Button variant="default" onClick={go.back}>
            {t('business.setUp.back')}
          </Button>
        )}
        <output className={classes.quiet}>{t(`business.setUp.draft.${form.state}`)}</output>
        {form.state === 'failed' && (
          <Button variant="default" onClick={() => void form.keepNow()}>
            {t('action.tryAgain')}
          </Button>
        )}
        {mayBeSkipped(plan.id) && (
          <Button variant="subtle" onClick={() => go.skip(plan.id)}>
            {t('business.setUp.skip')}
          </Button>
        )}
        <Button type="submit" loading={form.isSaving}>
          {t('business.setUp.next')}
        </Button>
      </div>
    </form>
  )
}
