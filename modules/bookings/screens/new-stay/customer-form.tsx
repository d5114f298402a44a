import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem, fieldOf, type Problem } from '#ui/api/problem.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { type CustomerChoice, customerQuery } from './data.ts'

interface CustomerFormProps {
  /** What was typed in the search is most likely the name. */
  typed: string
  onCreated: (id: string) => void
  onCancel: () => void
}

const fields = ['name', 'phone', 'email'] as const

export function CustomerForm({ typed, onCreated, onCancel }: CustomerFormProps) {
  const { t } = useTerms()
  const client = useQueryClient()
  const withIntent = useIntent()
  const [values, setValues] = useState({ name: typed, phone: '', email: '' })
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const errorOf = (name: string) => problem?.errors.find(({ pointer }) => fieldOf(pointer) === name)?.message

  async function save() {
    setBusy(true)
    setProblem(null)
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''))
    try {
      const created = await withIntent(key => api.post<CustomerChoice>('/v1/customers', given, { key }))
      client.setQueryData(customerQuery(created.id).queryKey, created)
      onCreated(created.id)
    } catch (error) {
      setProblem(asProblem(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Stack gap="xs">
      {problem && problem.errors.length === 0 && <ProblemView error={problem} isInline />}
      <Group grow align="start" preventGrowOverflow={false}>
        {fields.map(name => (
          <TextInput
            key={name}
            label={t(`bookings.new.${name}`)}
            type={name === 'email' ? 'email' : name === 'phone' ? 'tel' : 'text'}
            required={name === 'name'}
            autoFocus={name === 'name'}
            value={values[name]}
            error={errorOf(name)}
            onChange={event => setValues({ ...values, [name]: event.currentTarget.value })}
          />
        ))}
      </Group>
      <Group gap="xs">
        <Button disabled={values.name.trim() === ''} loading={isBusy} onClick={() => void save()}>
          {t('bookings.new.addCustomer')}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('bookings.new.searchInstead')}
        </Button>
      </Group>
    </Stack>
  )
}
