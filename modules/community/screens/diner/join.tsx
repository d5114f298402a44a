import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { lastContact, usePlace } from '#modules/venues/screens/public.tsx'
import { api } from '#ui/api/client.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { mostAreas } from '../../rules.ts'
import classes from './community.module.css'
import { type Neighbourhood, neighbourhoodsQuery } from './data.ts'

/** A name and up to three neighbourhoods: nothing else is asked. */
export function Join({ areas }: { areas: Neighbourhood[] }) {
  const { t } = useTerms()
  const { slug } = usePlace()
  const client = useQueryClient()
  const intend = useIntent()
  const [displayName, setDisplayName] = useState(() => lastContact(slug).guestName.split(' ')[0] ?? '')
  const [areaIds, setAreaIds] = useState<string[]>([])
  const joining = useMutation({
    mutationFn: () =>
      intend(key => api.post('/v1/my-neighbourhoods', { displayName: displayName.trim(), areaIds }, { key })),
    onSuccess: () => client.invalidateQueries({ queryKey: neighbourhoodsQuery.queryKey }),
  })
  const toggle = (id: string) =>
    setAreaIds(
      areaIds.includes(id) ? areaIds.filter(each => each !== id) : [...areaIds, id].slice(-mostAreas),
    )
  function submit(event: FormEvent) {
    event.preventDefault()
    joining.mutate()
  }
  return (
    <form onSubmit={submit} className={classes.form}>
      <TextInput
        size="md"
        label={t('guest.thread.name')}
        required
        minLength={2}
        maxLength={40}
        value={displayName}
        onChange={event => setDisplayName(event.currentTarget.value)}
      />
      <b id="areas-to-join">{t('guest.thread.choose', { most: mostAreas })}</b>
      <fieldset className={classes.choices} aria-labelledby="areas-to-join">
        {areas.map(area => (
          <button
            key={area.id}
            type="button"
            className={classes.area}
            aria-pressed={areaIds.includes(area.id)}
            onClick={() => toggle(area.id)}
          >
            {area.name}
          </button>
        ))}
      </fieldset>
      {joining.error && <ProblemView error={joining.error} isInline />}
      <Button type="submit" size="md" loading={joining.isPending} disabled={areaIds.length === 0}>
        {t('guest.thread.join')}
      </Button>
    </form>
  )
}
