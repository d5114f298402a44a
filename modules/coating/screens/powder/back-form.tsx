import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { type Box, ScaleForm, useAmounts } from '#modules/inventory/screens/public.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { NumberField } from '../quote/number-field.tsx'
import { useUnits } from '../units.ts'

interface Props {
  box: Box
  isBusy: boolean
  refusal: string | undefined
  onBack: (weightAfter: number, area: number | undefined) => void
  onCancel: () => void
}

/** The box is on the scale again; who says what area was coated teaches the shop its transfer efficiency. */
export function BackForm({ box, isBusy, refusal, onBack, onCancel }: Props) {
  const { t } = useTerms()
  const amounts = useAmounts('mg')
  const units = useUnits()
  const [area, setArea] = useState<number | null>(null)
  return (
    <>
      <h2>{t('coating.powder.backOf', { name: box.box.itemName, amount: amounts.say(box.weightBefore) })}</h2>
      <Group mb="sm">
        <NumberField
          label={t('coating.powder.area', { unit: units.areaWord })}
          value={area}
          decimals={2}
          onChange={setArea}
        />
      </Group>
      <ScaleForm
        {...{ amounts, isBusy, refusal }}
        label={t('coating.powder.onTheScale')}
        verb={t('coating.powder.weighBack')}
        says={weight =>
          weight <= box.weightBefore
            ? t('coating.powder.used', { amount: amounts.say(box.weightBefore - weight) })
            : t('coating.powder.heavier')
        }
        onWeighed={weight => onBack(weight, area ? units.areaFrom(area) : undefined)}
      />
      <Button variant="subtle" size="lg" fullWidth mt="sm" onClick={onCancel}>
        {t('action.cancel')}
      </Button>
    </>
  )
}
