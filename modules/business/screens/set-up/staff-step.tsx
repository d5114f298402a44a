import { People } from '../team/people.tsx'
import { StepFoot, type StepProps } from './step-foot.tsx'
import { useStepForm } from './use-step-form.ts'

/** Who works here, with what role, and a letter that lets them in. */
export function StaffStep({ plan, setUp, go }: StepProps) {
  const form = useStepForm('staff', {}, setUp.drafts.staff)
  return (
    <StepFoot form={form} plan={plan} go={go} onNext={async () => undefined}>
      <People />
    </StepFoot>
  )
}
