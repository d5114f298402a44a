import { Text, TextInput, UnstyledButton } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import classes from './kit.module.css'

export interface FoundPerson {
  customerId: string
  name: string
  role: string
  isTold: boolean
}

export interface FoundUnit {
  unitId: string
  unitName: string
  buildingName: string
  buildingId: string
  people: FoundPerson[]
  notes: string[]
}

interface UnitFinderProps {
  label: string
  onPick: (unit: FoundUnit, person: FoundPerson | null) => void
  inputRef?: RefObject<HTMLInputElement | null>
}

/** Finds a home by the first letters of its name or of somebody who lives there; Enter takes the first. */
export function UnitFinder({ label, onPick, inputRef }: UnitFinderProps) {
  const { t } = useTerms()
  const { location } = useSession()
  const [typed, setTyped] = useState('')
  const [wanted] = useDebouncedValue(typed.trim(), 120)
  const { data } = useQuery({
    queryKey: ['desk-lookup', location?.id, wanted],
    enabled: wanted !== '' && Boolean(location),
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api.get<{ data: FoundUnit[] }>('/v1/desk-lookup', {
        query: { locationId: location?.id, q: wanted },
        signal,
      }),
  })
  const units = wanted && typed ? (data?.data ?? []) : []
  function pick(unit: FoundUnit | undefined) {
    if (!unit) return
    const low = wanted.toLocaleLowerCase()
    const isUnit = unit.unitName.toLocaleLowerCase().startsWith(low)
    const person = isUnit
      ? null
      : (unit.people.find(({ name }) =>
          name
            .toLocaleLowerCase()
            .split(' ')
            .some(part => part.startsWith(low)),
        ) ?? null)
    setTyped('')
    onPick(unit, person)
  }
  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || units.length === 0) return
    event.preventDefault()
    pick(units[0])
  }
  return (
    <div>
      <TextInput
        ref={inputRef}
        size="md"
        label={label}
        placeholder={t('property.find.placeholder')}
        leftSection={<IconSearch size={18} aria-hidden />}
        autoComplete="off"
        value={typed}
        onChange={event => setTyped(event.currentTarget.value)}
        onKeyDown={onKey}
      />
      {units.length > 0 && (
        <ul className={classes.list} aria-label={t('property.find.found')}>
          {units.map(unit => (
            <li key={unit.unitId}>
              <UnstyledButton className={`${classes.card} ${classes.plain}`} onClick={() => pick(unit)}>
                <b>
                  {unit.unitName} · {unit.buildingName}
                </b>
                <Text component="span" size="sm" c="dimmed">
                  {unit.people.map(({ name }) => name).join(', ') || t('property.find.nobody')}
                </Text>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      {wanted && typed && data && units.length === 0 && (
        <Text c="dimmed" mt="xs">
          {t('form.noneFound')}
        </Text>
      )}
    </div>
  )
}
