import { Link } from '@tanstack/react-router'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { People } from '../team/people.tsx'
import { StepFoot, type StepProps } from './step-foot.tsx'
import { useStepForm } from './use-step-form.ts'

/** Who works here, with what role, and a letter that lets them in. */
export function StaffStep({ plan, setUp, go }: StepProps) {
  const { t } = useTerms()
  const { can } = useSession()
  const form = useStepForm('staff', {}, setUp.drafts.staff)
  return (
    <StepFoot form={form} plan={plan} go={go} onNext={async () => undefined}>
      <People />
      {can('kernel.role.read') && <Link to="/app/roles">{t('business.staff.roles')}</Link>}
    </StepFoot>
  )
}
