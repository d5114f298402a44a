import { Stack, TextInput } from '@mantine/core'
import { fieldOf, type Problem } from '#ui/api/problem.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Contact } from './contact.ts'

interface ContactFieldsProps {
  value: Contact
  problem: Problem | undefined
  onChange: (contact: Contact) => void
}

/** A name and one way to reach its owner; the device fills in the rest. */
export function ContactFields({ value, problem, onChange }: ContactFieldsProps) {
  const { t } = useTerms()
  const errorOf = (field: string) => problem?.errors.find(each => fieldOf(each.pointer) === field)?.message
  const needsOne = !value.phone.trim() && !value.email.trim()
  return (
    <Stack gap="sm">
      <TextInput
        size="md"
        label={t('guest.fact.name')}
        autoComplete="name"
        required
        maxLength={200}
        value={value.guestName}
        error={errorOf('guestName')}
        onChange={event => onChange({ ...value, guestName: event.currentTarget.value })}
      />
      <TextInput
        size="md"
        label={t('guest.fact.phone')}
        description={t('guest.oneOfTwo')}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        required={needsOne}
        withAsterisk={false}
        value={value.phone}
        error={errorOf('phone')}
        onChange={event => onChange({ ...value, phone: event.currentTarget.value })}
      />
      <TextInput
        size="md"
        label={t('guest.fact.email')}
        type="email"
        inputMode="email"
        autoComplete="email"
        value={value.email}
        error={errorOf('email')}
        onChange={event => onChange({ ...value, email: event.currentTarget.value })}
      />
    </Stack>
  )
}
