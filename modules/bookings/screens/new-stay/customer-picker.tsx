import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconUserPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Flag } from '../stay/flag.tsx'
import { CustomerForm } from './customer-form.tsx'
import { customerQuery, customersQuery } from './data.ts'

interface CustomerPickerProps {
  value: string | null
  onChange: (id: string | null) => void
  /** There is an order of this customer already. */
  isFixed?: boolean
}

const typingMs = 150

/** Finds whoever books by name, phone or e-mail, or takes down somebody new without leaving the form. */
export function CustomerPicker({ value, onChange, isFixed = false }: CustomerPickerProps) {
  const { t } = useTerms()
  const [typed, setTyped] = useState('')
  const [isNew, setNew] = useState(false)
  const [settled] = useDebouncedValue(typed, typingMs)
  const found = useQuery(customersQuery(settled))
  const chosen = useQuery({ ...customerQuery(value ?? ''), enabled: value !== null })
  const known = found.data?.data ?? []
  const choices = chosen.data && !known.some(({ id }) => id === value) ? [chosen.data, ...known] : known
  const person = choices.find(({ id }) => id === value)

  if (isNew)
    return (
      <CustomerForm
        typed={typed}
        onCancel={() => setNew(false)}
        onCreated={id => {
          setNew(false)
          onChange(id)
        }}
      />
    )
  return (
    <Stack gap="xs">
      <Group align="end" gap="xs" wrap="nowrap">
        <Select
          flex={1}
          label={t('bookings.new.customer')}
          placeholder={t('bookings.new.customerHint')}
          searchable
          openOnFocus={false}
          data-autofocus={value === null || undefined}
          value={value}
          disabled={isFixed}
          onChange={onChange}
          data={choices.map(({ id, name }) => ({ value: id, label: name }))}
          filter={({ options }) => options}
          onSearchChange={text => setTyped(text === person?.name ? '' : text)}
          nothingFoundMessage={t('bookings.new.nobody')}
          renderOption={({ option }) => {
            const choice = choices.find(({ id }) => id === option.value)
            return (
              <span>
                {option.label}
                <Text component="span" c="dimmed" size="xs" display="block">
                  {[choice?.phone, choice?.email].filter(Boolean).join(' · ')}
                </Text>
              </span>
            )
          }}
        />
        <Button
          variant="default"
          leftSection={<IconUserPlus size={16} aria-hidden />}
          onClick={() => setNew(true)}
        >
          {t('bookings.new.newCustomer')}
        </Button>
      </Group>
      {person?.alert && <Flag>{person.alert}</Flag>}
    </Stack>
  )
}
