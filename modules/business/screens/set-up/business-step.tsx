import { Select, TextInput } from '@mantine/core'
import { api } from '#ui/api/client.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Values } from '#ui/meta.ts'
import { zones } from '../door/world.ts'
import { BrandFields } from './brand-fields.tsx'
import type { Tenant } from './data.ts'
import { OpeningHours } from './hours.tsx'
import classes from './set-up.module.css'
import { SettingsForm } from './settings-form.tsx'
import { StepFoot, type StepProps } from './step-foot.tsx'
import { useStepForm } from './use-step-form.ts'
import type { Hours } from './week.tsx'

const own = ['name', 'timezone'] as const

/** Settings stand under `settings` on the wire, the rest beside them. */
export function tenantChanges(typed: Values): Values {
  const plain = Object.entries(typed).filter(([name]) => own.some(one => one === name))
  const settings = Object.entries(typed).filter(([name]) => !own.some(one => one === name))
  return {
    ...Object.fromEntries(plain),
    ...(settings.length ? { settings: Object.fromEntries(settings) } : {}),
  }
}

export const saveTenant = async (typed: Values): Promise<void> => {
  if (Object.keys(typed).length) await api.patch('/v1/tenant', tenantChanges(typed))
}

export function BusinessStep({ plan, setUp, tenant, go }: StepProps & { tenant: Tenant }) {
  const { t } = useTerms()
  const stored = { name: tenant.name, timezone: tenant.timezone, ...tenant.settings }
  const form = useStepForm('business', stored, setUp.drafts.business)
  return (
    <StepFoot form={form} plan={plan} go={go} onNext={saveTenant}>
      <div className={classes.fields}>
        <TextInput
          label={t('business.signUp.businessName')}
          required
          maxLength={120}
          value={String(form.values.name ?? '')}
          error={form.errors.name}
          onChange={event => form.set('name', event.currentTarget.value)}
        />
        <Select
          label={t('business.signUp.timezone')}
          required
          searchable
          limit={100}
          allowDeselect={false}
          data={zones(String(form.values.timezone ?? ''))}
          value={String(form.values.timezone ?? '')}
          error={form.errors.timezone}
          onChange={value => form.set('timezone', value)}
        />
      </div>
      <SettingsForm settings={plan.settings} form={form} />
      <BrandFields form={form} />
      <OpeningHours
        hours={(form.values.businessHours as Hours[] | undefined) ?? []}
        holidays={(form.values.businessHolidays as string[] | undefined) ?? []}
        onHours={hours => form.set('businessHours', hours)}
        onHolidays={days => form.set('businessHolidays', days)}
        errors={form.errors}
      />
    </StepFoot>
  )
}
