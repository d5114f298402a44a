import { Button, Checkbox, Group, Select, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { PhotoPicker } from '#modules/files/screens/public.tsx'
import { api } from '#ui/api/client.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from '../kit/kit.module.css'
import { categories } from '../requests/categories.ts'
import type { OwnHome } from './data.ts'

/** What is wrong, with photos, and may they come in; one screen, made for a thumb. */
export function AskForm({ homes, onClose }: { homes: OwnHome[]; onClose: () => void }) {
  const { t } = useTerms()
  const { act, isBusy } = useAct('property')
  const intend = useIntent()
  const [unitId, setUnitId] = useState(homes[0]?.unitId ?? null)
  const [title, setTitle] = useState('')
  const [details, setDetails] = useState('')
  const [category, setCategory] = useState('plumbing')
  const [mayEnter, setMayEnter] = useState(false)
  const [isEmergency, setEmergency] = useState(false)
  const [photoIds, setPhotoIds] = useState<string[]>([])
  async function submit(event: FormEvent) {
    event.preventDefault()
    const body = { unitId, title, category, mayEnter, isEmergency, photoIds, ...(details ? { details } : {}) }
    const made = await act(() => intend(key => api.post('/v1/own-requests', body, { key })), {
      done: t('property.own.asked'),
    })
    if (made) onClose()
  }
  return (
    <form className={classes.form} onSubmit={event => void submit(event)}>
      {homes.length > 1 && (
        <Select
          className={classes.wide}
          label={t('entity.property.unit.one')}
          data={homes.map(home => ({ value: home.unitId, label: home.unitName }))}
          value={unitId}
          allowDeselect={false}
          onChange={setUnitId}
        />
      )}
      <TextInput
        className={classes.wide}
        size="md"
        label={t('property.own.what')}
        required
        value={title}
        onChange={event => setTitle(event.currentTarget.value)}
      />
      <Select
        className={classes.wide}
        size="md"
        label={t('property.request.category')}
        data={categories.map(value => ({ value, label: t(`property.category.${value}`) }))}
        value={category}
        allowDeselect={false}
        onChange={value => setCategory(value ?? 'other')}
      />
      <Textarea
        className={classes.wide}
        size="md"
        label={t('property.request.details')}
        autosize
        minRows={2}
        value={details}
        onChange={event => setDetails(event.currentTarget.value)}
      />
      <div className={classes.wide}>
        <PhotoPicker onChange={setPhotoIds} />
      </div>
      <Checkbox
        className={classes.wide}
        size="md"
        label={t('property.own.mayEnter')}
        checked={mayEnter}
        onChange={event => setMayEnter(event.currentTarget.checked)}
      />
      <Checkbox
        className={classes.wide}
        size="md"
        label={t('property.own.emergency')}
        checked={isEmergency}
        onChange={event => setEmergency(event.currentTarget.checked)}
      />
      <Group grow className={classes.wide}>
        <Button variant="default" className={classes.touch} onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" className={classes.touch} loading={isBusy} disabled={!title.trim()}>
          {t('property.own.send')}
        </Button>
      </Group>
    </form>
  )
}
