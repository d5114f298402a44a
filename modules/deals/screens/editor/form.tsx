import { Button, Group } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { toast } from '#ui/feedback/toast.tsx'
import { FieldInput } from '#ui/form/field-input.tsx'
import { FormProblem } from '#ui/form/form-problem.tsx'
import { useLeaveGuard } from '#ui/form/leave-guard.tsx'
import { Meanwhile } from '#ui/form/meanwhile.tsx'
import { useRecordForm } from '#ui/form/use-record-form.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { EntityMeta, Row, Values } from '#ui/meta.ts'
import classes from './editor.module.css'
import { Preview } from './preview.tsx'
import { isAsked, sections } from './sections.ts'
import { Weekdays } from './weekdays.tsx'

interface DealFormProps {
  entity: EntityMeta
  venueId: string
  row?: Row
  preset: Values
}

/** The rule on one side, on the other what it would have done yesterday. */
export function DealForm({ entity, venueId, row, preset }: DealFormProps) {
  const { t } = useTerms()
  const navigate = useNavigate()
  const form = useRecordForm({ entity, row, preset: { ...preset, venueId }, onSaved: saved })
  const guard = useLeaveGuard(form.isDirty && !form.isSaving)

  function saved(deal: Row) {
    guard.letGo()
    toast(t('deals.editor.saved', { name: String(deal.name) }))
    void navigate({ to: '/app/deals' })
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    void form.save()
  }
  const { values } = form
  return (
    <form className={classes.editor} onSubmit={submit} noValidate>
      <div className={classes.sections}>
        {form.problem && <FormProblem entity={entity} problem={form.problem} />}
        <Meanwhile entity={entity} form={form} />
        {sections.map(({ id, fields }) => (
          <fieldset key={id} className={classes.section}>
            <legend>{t(`deals.editor.${id}`)}</legend>
            {id === 'when' && (
              <Weekdays
                value={(values.weekdays as number[] | undefined) ?? []}
                error={form.errorOf('weekdays')}
                onChange={days => form.set('weekdays', days)}
              />
            )}
            <div className={classes.fields}>
              {fields
                .filter(name => isAsked(name, values.kind))
                .map(name => (
                  <div key={name} data-wide={name === 'conditions' || name === 'name' || undefined}>
                    <FieldInput
                      entity={entity}
                      name={name}
                      field={entity.fields[name]!}
                      value={values[name]}
                      error={form.errorOf(name)}
                      onChange={value => form.set(name, value)}
                      isFirst={name === 'name'}
                    />
                  </div>
                ))}
            </div>
          </fieldset>
        ))}
        <Group className={classes.actions} justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => void navigate({ to: '/app/deals' })}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={form.isSaving} disabled={Boolean(row) && !form.isDirty}>
            {row ? t('action.save') : t('deals.editor.create')}
          </Button>
        </Group>
      </div>
      <Preview venueId={venueId} values={values} />
      {guard.dialog}
    </form>
  )
}
