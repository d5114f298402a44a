import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { MoneyInput } from '#ui/form/money-input.tsx'
import { RefPicker } from '#ui/form/ref-picker.tsx'
import type { Money } from '#ui/format/money.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { colourClasses } from '../../rules.ts'
import classes from '../coating.module.css'
import { useUnits } from '../units.ts'
import { NumberField } from './number-field.tsx'
import { powderFacts } from './powder-price.ts'
import type { Work } from './types.ts'

interface CoatFieldsProps {
  work: Work
  onChange: (changes: Partial<Work>) => void
}

const labour = ['strip', 'blast', 'mask', 'coat'] as const

/** The powder and how it goes on, and the minutes that all of them take. */
export function CoatFields({ work, onChange }: CoatFieldsProps) {
  const { t } = useTerms()
  const { can } = useSession()
  const units = useUnits()
  const [powderId, setPowderId] = useState('')
  const [filledCount, setFilledCount] = useState(0)
  async function choosePowder(id: string | null) {
    setPowderId(id ?? '')
    if (!id) return
    onChange({ ...(await powderFacts(id, units.weightFrom(1))), powderUnit: units.weightWord })
    // The amount keeps what was typed; a new one needs a new input.
    setFilledCount(count => count + 1)
  }
  return (
    <>
      <div className={classes.fields}>
        {can('coating.powder.read') && (
          <RefPicker
            label={t('coating.quote.powder')}
            target="coating.powder"
            value={powderId}
            isOptional
            onChange={id => void choosePowder(id)}
          />
        )}
        <TextInput
          label={t('coating.quote.colourName')}
          value={work.colourName ?? ''}
          onChange={event => onChange({ colourName: event.currentTarget.value || null })}
        />
        <TextInput
          type="color"
          label={t('coating.quote.colour')}
          value={work.colourCode ?? '#888888'}
          onChange={event => onChange({ colourCode: event.currentTarget.value })}
        />
        <Select
          label={t('coating.quote.colourClass')}
          allowDeselect={false}
          data={colourClasses.map(value => ({ value, label: t(`coating.colourClass.${value}`) }))}
          value={work.colourClass}
          onChange={value => onChange({ colourClass: value as Work['colourClass'] })}
        />
        <MoneyInput
          key={filledCount}
          label={t('coating.quote.powderPrice', { unit: work.powderUnit })}
          value={work.powderPrice ?? null}
          onChange={value =>
            onChange({ powderPrice: typeof value === 'string' ? null : (value as Money | null) })
          }
        />
        <NumberField
          label={t('coating.quote.film')}
          value={units.filmOf(work.film)}
          decimals={1}
          suffix={units.filmWord}
          onChange={film => onChange({ film: units.filmFrom(film ?? 0) })}
        />
        <NumberField
          label={t('coating.quote.transfer')}
          value={work.transfer / 10}
          decimals={1}
          suffix="%"
          onChange={share =>
            onChange({ transfer: Math.min(1000, Math.max(50, Math.round((share ?? 60) * 10))) })
          }
        />
        <NumberField
          label={t('coating.quote.coats')}
          value={work.coats}
          min={1}
          onChange={coats => onChange({ coats: Math.min(5, coats || 1) })}
        />
      </div>
      <div className={classes.fields}>
        {labour.map(step => (
          <NumberField
            key={step}
            label={t(`coating.step.${step}`)}
            value={work[`${step}Minutes`]}
            suffix="min"
            onChange={minutes => onChange({ [`${step}Minutes`]: minutes })}
          />
        ))}
        <NumberField
          label={t('coating.quote.ovenBatches')}
          value={work.ovenBatches}
          onChange={count => onChange({ ovenBatches: count ?? 0 })}
        />
        <NumberField
          label={t('coating.quote.ovenMinutes')}
          value={work.ovenMinutes}
          suffix="min"
          onChange={minutes => onChange({ ovenMinutes: minutes })}
        />
      </div>
    </>
  )
}
