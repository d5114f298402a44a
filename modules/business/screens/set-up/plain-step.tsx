import { Link } from '@tanstack/react-router'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { saveTenant } from './business-step.tsx'
import type { Tenant } from './data.ts'
import { LetterPreview } from './letter-preview.tsx'
import { Nouns } from './nouns.tsx'
import { SettingsForm } from './settings-form.tsx'
import { StepFoot, type StepProps } from './step-foot.tsx'
import { Templates } from './templates.tsx'
import { useStepForm } from './use-step-form.ts'

/** A step of settings to choose and rows to make, as the trade of the business says. */
export function PlainStep({ plan, setUp, tenant, go }: StepProps & { tenant: Tenant }) {
  const { t } = useTerms()
  const { can } = useSession()
  const form = useStepForm(plan.id, tenant.settings, setUp.drafts[plan.id])
  return (
    <StepFoot form={form} plan={plan} go={go} onNext={saveTenant}>
      {plan.templates.length > 0 && <Templates templates={plan.templates} />}
      {plan.nouns.map(noun => (
        <Nouns key={noun.noun} plan={noun} />
      ))}
      {plan.id === 'notices' && can('notices.wording.read') && <LetterPreview locale={tenant.locale} />}
      {plan.settings.length > 0 && <SettingsForm settings={plan.settings} form={form} />}
      {plan.id === 'services' && can('operations.module.switch') && (
        <Link to="/app/modules">{t('business.services.parts')}</Link>
      )}
    </StepFoot>
  )
}
