import { Button, Checkbox, Select, Text, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Page } from '#ui/shell/page.tsx'
import { priorities, sources } from '../requests/rules.ts'
import classes from './kit/kit.module.css'
import { type FoundUnit, UnitFinder } from './kit/unit-finder.tsx'
import { categories } from './requests/categories.ts'

/** Somebody calls or stands at the desk: what is wrong, where, how urgent, and may we come in. */
export function NewRequest() {
  const { t } = useTerms()
  const navigate = useNavigate()
  const { act, isBusy } = useAct('property')
  const [unit, setUnit] = useState<FoundUnit | null>(null)
  const [customerId, setCustomer] = useState<string | null>(null)
  const [title, setTitle] = useState('')
  const [details, setDetails] = useState('')
  const [category, setCategory] = useState('plumbing')
  const [priority, setPriority] = useState('medium')
  const [source, setSource] = useState('call')
  const [mayEnter, setMayEnter] = useState(false)
  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!unit) return
    const { unitId, buildingId } = unit
    const who = customerId ? { customerId } : {}
    const body = { unitId, buildingId, title, category, priority, source, mayEnter, ...who }
    const made = await act(
      () => api.post<{ id: string }>('/v1/requests', { ...body, ...(details ? { details } : {}) }),
      { done: t('property.requests.made') },
    )
    if (made) void navigate({ to: `/app/requests/${made.id}` as never })
  }
  const choices = (names: readonly string[], prefix: string) =>
    names.map(value => ({ value, label: t(`property.${prefix}.${value}`) }))
  return (
    <Page title={t('property.requests.new')}>
      <div className={classes.narrow}>
        {!unit && (
          <UnitFinder
            label={t('property.find.label')}
            onPick={(found, person) => {
              setUnit(found)
              setCustomer(person?.customerId ?? found.people.find(({ isTold }) => isTold)?.customerId ?? null)
            }}
          />
        )}
        {unit && (
          <form className={classes.form} onSubmit={event => void submit(event)}>
            <div className={`${classes.wide} ${classes.line}`}>
              <Text fw={600} size="lg">
                {unit.unitName} · {unit.buildingName}
              </Text>
              <Button variant="subtle" onClick={() => setUnit(null)}>
                {t('property.out.other')}
              </Button>
            </div>
            <TextInput
              className={classes.wide}
              label={t('property.request.title')}
              required
              autoFocus
              value={title}
              onChange={event => setTitle(event.currentTarget.value)}
            />
            <Textarea
              className={classes.wide}
              label={t('property.request.details')}
              autosize
              minRows={3}
              value={details}
              onChange={event => setDetails(event.currentTarget.value)}
            />
            <Select
              label={t('property.request.category')}
              data={choices(categories, 'category')}
              value={category}
              allowDeselect={false}
              onChange={value => setCategory(value ?? 'other')}
            />
            <Select
              label={t('property.request.priority')}
              data={choices(priorities, 'priority')}
              value={priority}
              allowDeselect={false}
              onChange={value => setPriority(value ?? 'medium')}
            />
            <Select
              label={t('property.request.who')}
              clearable
              data={unit.people.map(({ customerId: value, name }) => ({ value, label: name }))}
              value={customerId}
              onChange={setCustomer}
            />
            <Select
              label={t('property.request.source')}
              data={choices(sources, 'source')}
              value={source}
              allowDeselect={false}
              onChange={value => setSource(value ?? 'call')}
            />
            <Checkbox
              className={classes.wide}
              size="md"
              label={t('property.request.mayEnter')}
              checked={mayEnter}
              onChange={event => setMayEnter(event.currentTarget.checked)}
            />
            <Button className={classes.wide} type="submit" loading={isBusy} disabled={!title.trim()}>
              {t('property.requests.make')}
            </Button>
          </form>
        )}
      </div>
    </Page>
  )
}
