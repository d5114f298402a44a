import { FieldInput } from '#ui/form/field-input.tsx'
import type { EntityMeta } from '#ui/meta.ts'
import type { SettingView } from './data.ts'
import classes from './set-up.module.css'
import type { StepForm } from './use-step-form.ts'

/** Settings are fields of the business itself; so are their words. */
const ofTenant: EntityMeta = {
  ...{ name: 'kernel.tenant', plural: 'tenants', titleField: 'name' },
  ...{ access: { read: '', write: '' }, fields: {} },
}

export function SettingsForm({ settings, form }: { settings: SettingView[]; form: StepForm }) {
  return (
    <div className={classes.fields}>
      {settings.map(({ preset, ...field }) => (
        <div key={field.name} data-wide={field.widget === 'longText' || undefined}>
          <FieldInput
            entity={ofTenant}
            name={field.name}
            field={{ ...field, ...plain(field), sortable: false, filterable: false }}
            value={form.values[field.name] ?? preset}
            error={form.errors[field.name]}
            onChange={value => form.set(field.name, value === '' ? null : value)}
          />
        </div>
      ))}
    </div>
  )
}

/** The wire says null where the form's own notation leaves out. */
const plain = ({ help, choices, max, min }: Omit<SettingView, 'preset'>) => ({
  help: help ?? undefined,
  choices: choices ?? undefined,
  max: max ?? undefined,
  min: min ?? undefined,
})
