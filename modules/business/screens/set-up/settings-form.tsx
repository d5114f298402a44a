import { Checkbox, Group } from '@mantine/core'
import { useLabels } from '#ui/data/use-labels.ts'
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
          {field.widget === 'list' ? (
            <Several
              field={field}
              value={form.values[field.name] ?? preset}
              error={form.errors[field.name]}
              onChange={value => form.set(field.name, value)}
            />
          ) : (
            <FieldInput
              entity={ofTenant}
              name={field.name}
              field={{ ...field, ...plain(field), sortable: false, filterable: false }}
              value={form.values[field.name] ?? preset}
              error={form.errors[field.name]}
              onChange={value => form.set(field.name, value === '' ? null : value)}
            />
          )}
        </div>
      ))}
    </div>
  )
}

interface SeveralProps {
  field: Omit<SettingView, 'preset'>
  value: unknown
  error: string | undefined
  onChange: (value: string[]) => void
}

/** Several of a few choices. */
function Several({ field, value, error, onChange }: SeveralProps) {
  const labels = useLabels()
  const own = { ...field, ...plain(field), sortable: false, filterable: false }
  return (
    <Checkbox.Group
      label={labels.field(ofTenant, field.name, own)}
      description={own.help}
      error={error}
      value={(value as string[] | null) ?? []}
      onChange={onChange}
    >
      <Group mt="xs">
        {(field.choices ?? []).map(choice => (
          <Checkbox key={choice} value={choice} label={labels.choice(ofTenant, field.name, choice)} />
        ))}
      </Group>
    </Checkbox.Group>
  )
}

/** The wire says null where the form's own notation leaves out. */
const plain = ({ help, choices, max, min }: Omit<SettingView, 'preset'>) => ({
  help: help ?? undefined,
  choices: choices ?? undefined,
  max: max ?? undefined,
  min: min ?? undefined,
})
