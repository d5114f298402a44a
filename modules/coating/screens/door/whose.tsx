import '@mantine/core/styles/FloatingIndicator.css'
import '@mantine/core/styles/SegmentedControl.css'
import { SegmentedControl, TextInput } from '@mantine/core'
import { RefPicker } from '#ui/form/ref-picker.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from '../coating.module.css'

export interface Whose {
  isKnown: boolean
  customerId: string
  contactName: string
  contactPhone: string
}

interface WhoseFieldsProps {
  whose: Whose
  errorOf: (field: string) => string | undefined
  onChange: (changes: Partial<Whose>) => void
}

/** A customer we know; or a name and a phone number, which is enough to begin with. */
export function WhoseFields({ whose, errorOf, onChange }: WhoseFieldsProps) {
  const { t } = useTerms()
  return (
    <section className={classes.card} aria-label={t('coating.door.whose')}>
      <SegmentedControl
        fullWidth
        aria-label={t('coating.door.whose')}
        value={whose.isKnown ? 'known' : 'new'}
        onChange={value => onChange({ isKnown: value === 'known' })}
        data={[
          { value: 'known', label: t('coating.door.known') },
          { value: 'new', label: t('coating.door.unknown') },
        ]}
      />
      {whose.isKnown ? (
        <RefPicker
          label={t('coating.door.customer')}
          target="people.customer"
          required
          isOptional={false}
          value={whose.customerId}
          error={errorOf('customerId')}
          onChange={id => onChange({ customerId: id ?? '' })}
        />
      ) : (
        <div className={classes.fields}>
          <TextInput
            label={t('coating.door.contactName')}
            required
            autoComplete="off"
            value={whose.contactName}
            error={errorOf('contactName')}
            onChange={event => onChange({ contactName: event.currentTarget.value })}
          />
          <TextInput
            label={t('coating.door.contactPhone')}
            required
            type="tel"
            autoComplete="off"
            value={whose.contactPhone}
            error={errorOf('contactPhone')}
            onChange={event => onChange({ contactPhone: event.currentTarget.value })}
          />
        </div>
      )}
    </section>
  )
}
