import '@mantine/core/styles/FloatingIndicator.css'
import '@mantine/core/styles/SegmentedControl.css'
import { ActionIcon, SegmentedControl, Select, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { api } from '#ui/api/client.ts'
import { RefPicker } from '#ui/form/ref-picker.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { complexities } from '../../rules.ts'
import classes from '../coating.module.css'
import { ColourChip } from '../colour-chip.tsx'
import { useUnits } from '../units.ts'
import { CoatFields } from './coat-fields.tsx'
import { NumberField } from './number-field.tsx'
import type { Work } from './types.ts'

interface LibraryPart {
  name: string
  area: number
  film: number | null
  colourName: string | null
  colourCode: string | null
}

interface ItemFormProps {
  work: Work
  customerId: string
  position: number
  onChange: (changes: Partial<Work>) => void
  onRemove?: (() => void) | undefined
}

/** One kind of part: what it is, how it is coated, what it takes. */
export function ItemForm({ work, customerId, position, onChange, onRemove }: ItemFormProps) {
  const { t } = useTerms()
  const units = useUnits()
  async function choosePart(partId: string | null) {
    if (!partId) return onChange({ partId: null })
    const part = await api.get<LibraryPart>(`/v1/parts/${partId}`)
    const { name, area, colourName, colourCode, film } = part
    onChange({ partId, name, area, colourName, colourCode, ...(film ? { film } : {}) })
  }
  return (
    <section className={classes.card} aria-label={work.name || t('coating.quote.part', { position })}>
      <div className={classes.cardHead}>
        <h2>{work.name || t('coating.quote.part', { position })}</h2>
        <ColourChip name={work.colourName ?? null} code={work.colourCode ?? null} />
        {onRemove && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('coating.quote.remove')}
            onClick={onRemove}
          >
            <IconTrash size={18} />
          </ActionIcon>
        )}
      </div>
      <div className={classes.fields}>
        <RefPicker
          label={t('coating.quote.fromLibrary')}
          target="coating.part"
          value={work.partId ?? ''}
          isOptional
          query={customerId ? { 'filter[customerId]': customerId } : {}}
          onChange={id => void choosePart(id)}
        />
        <TextInput
          label={t('coating.quote.name')}
          required
          value={work.name}
          onChange={event => onChange({ name: event.currentTarget.value })}
        />
        <NumberField
          label={t('coating.quote.count')}
          value={work.count}
          min={1}
          onChange={count => onChange({ count: count ?? 0 })}
        />
        <NumberField
          label={t('coating.quote.area')}
          value={units.areaOf(work.area)}
          decimals={4}
          suffix={units.areaWord}
          onChange={area => onChange({ area: area ? units.areaFrom(area) : 0 })}
        />
      </div>
      <SegmentedControl
        fullWidth
        aria-label={t('coating.quote.method')}
        value={work.method}
        onChange={method => onChange({ method: method as Work['method'] })}
        data={[
          { value: 'cost_plus', label: t('coating.quote.costPlus') },
          { value: 'per_area', label: t('coating.quote.perArea') },
        ]}
      />
      {work.method === 'per_area' && (
        <Select
          label={t('coating.quote.complexity')}
          allowDeselect={false}
          data={complexities.map(value => ({ value, label: t(`coating.complexity.${value}`) }))}
          value={work.complexity}
          onChange={value => onChange({ complexity: value as Work['complexity'] })}
        />
      )}
      <CoatFields work={work} onChange={onChange} />
    </section>
  )
}
