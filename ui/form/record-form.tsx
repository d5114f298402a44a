import { Button, Group } from '@mantine/core'
import { type FormEvent, useEffect, useRef } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import { type EntityMeta, type Row, type Values, writableFields } from '../meta.ts'
import { CompanyLine } from '../realtime/company.tsx'
import { useCompany } from '../realtime/use-company.ts'
import { FieldInput } from './field-input.tsx'
import classes from './form.module.css'
import { FormProblem } from './form-problem.tsx'
import { useLeaveGuard } from './leave-guard.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { useRecordForm } from './use-record-form.ts'

interface RecordFormProps {
  entity: EntityMeta
  row?: Row
  preset?: Values
  /** The fields to ask for, in this order; all that may be written when left out. */
  fields?: string[]
  onSaved: (row: Row) => void
  onCancel: () => void
  /** Tells the drawer around it whether closing would lose something. */
  onDirty?: (isDirty: boolean) => void
}

const unasked = new Set(['list', 'json'])

export function RecordForm({ entity, row, preset, fields, onSaved, onCancel, onDirty }: RecordFormProps) {
  const { t } = useTerms()
  const form = useRecordForm({ entity, row, preset, onSaved: saved => letGoAnd(saved) })
  const company = useCompany(entity.name, row?.id)
  const guard = useLeaveGuard(form.isDirty && !form.isSaving)
  const element = useRef<HTMLFormElement>(null)
  const asked = writableFields(entity, !row)
    .filter(([name, field]) => !unasked.has(field.widget) && (fields?.includes(name) ?? true))
    .sort(([one], [other]) => (fields ? fields.indexOf(one) - fields.indexOf(other) : 0))

  useEffect(() => onDirty?.(form.isDirty), [onDirty, form.isDirty])
  useEffect(() => {
    if (form.problem)
      element.current?.querySelector<HTMLElement>('[role="alert"]')?.scrollIntoView({ block: 'nearest' })
  }, [form.problem])

  function letGoAnd(saved: Row) {
    guard.letGo()
    onSaved(saved)
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    void form.save()
  }
  return (
    <form ref={element} className={classes.form} onSubmit={submit} noValidate>
      {row && <CompanyLine entity={entity} people={company.people} />}
      {form.problem && <FormProblem entity={entity} problem={form.problem} />}
      <Meanwhile entity={entity} form={form} />
      <div className={classes.fields}>
        {asked.map(([name, field], at) => (
          <div key={name} className={classes.field} data-wide={field.widget === 'longText' || undefined}>
            <FieldInput
              entity={entity}
              name={name}
              field={field}
              value={form.values[name]}
              error={form.errorOf(name)}
              onChange={value => {
                company.writing(name)
                form.set(name, value)
              }}
              isFirst={at === 0}
            />
          </div>
        ))}
      </div>
      <Group className={classes.actions} justify="flex-end" gap="xs">
        <Button variant="default" onClick={onCancel}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={form.isSaving} disabled={Boolean(row) && !form.isDirty}>
          {row ? t('action.save') : t('action.create')}
        </Button>
      </Group>
      {guard.dialog}
    </form>
  )
}
