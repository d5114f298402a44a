import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Page } from '#ui/shell/page.tsx'
import { type StockRow, stockQuery } from './stock/data.ts'
import { useAmounts } from './units/use-amounts.ts'
import { Boxes } from './weigh/boxes.tsx'
import { type Box, boxesQuery } from './weigh/data.ts'
import { ItemTiles } from './weigh/item-tiles.tsx'
import { ScaleForm } from './weigh/scale-form.tsx'
import { useWeigh } from './weigh/use-weigh.ts'
import classes from './weigh/weigh.module.css'

type Step = { kind: 'choose' } | { kind: 'out'; row: StockRow } | { kind: 'back'; box: Box }

const typingMilliseconds = 200

/** Beside the scale, for a thumb in a glove: out with a container, and back with what is left. */
export function Weigh() {
  const { t } = useTerms()
  const amounts = useAmounts('mg')
  const weigh = useWeigh(amounts)
  const [step, setStep] = useState<Step>({ kind: 'choose' })
  const [typed, setTyped] = useState('')
  const [q] = useDebouncedValue(typed.trim(), typingMilliseconds)
  const stock = useInfiniteQuery(stockQuery(q, false))
  const boxes = useQuery(boxesQuery())
  const out = boxes.data?.data ?? []
  const rows = (stock.data?.pages ?? []).flatMap(page => page.data).filter(row => row.unit === 'mg')

  function go(next: Step) {
    weigh.clear()
    setStep(next)
  }
  const again = (done: unknown) => (done ? go({ kind: 'choose' }) : undefined)
  const cancel = (
    <Button variant="subtle" size="lg" fullWidth mt="sm" onClick={() => go({ kind: 'choose' })}>
      {t('action.cancel')}
    </Button>
  )

  function content() {
    if (step.kind === 'out') {
      return (
        <>
          <h2>{step.row.name}</h2>
          <ScaleForm
            {...{ amounts, isBusy: weigh.isBusy, refusal: weigh.refusal }}
            label={t('inventory.onTheScale')}
            verb={t('inventory.weighOut')}
            onWeighed={weight => void weigh.out(step.row.id, weight).then(again)}
          />
          {cancel}
        </>
      )
    }
    if (step.kind === 'back') {
      const { weightBefore } = step.box
      return (
        <>
          <h2>{t('inventory.backOf', { name: step.box.box.itemName, amount: amounts.say(weightBefore) })}</h2>
          <ScaleForm
            {...{ amounts, isBusy: weigh.isBusy, refusal: weigh.refusal }}
            label={t('inventory.onTheScale')}
            verb={t('inventory.weighBack')}
            says={weight =>
              weight <= weightBefore
                ? t('inventory.usedSoFar', { amount: amounts.say(weightBefore - weight) })
                : t('inventory.heavier')
            }
            onWeighed={weight => void weigh.back(step.box, weight).then(again)}
          />
          {cancel}
        </>
      )
    }
    return (
      <>
        {out.length > 0 && (
          <>
            <h2>{t('inventory.outNow')}</h2>
            <Boxes boxes={out} amounts={amounts} onChoose={box => go({ kind: 'back', box })} />
          </>
        )}
        <h2>{t('inventory.takeOut')}</h2>
        <TextInput
          size="lg"
          aria-label={t('inventory.search')}
          placeholder={t('inventory.search')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={typed}
          onChange={event => setTyped(event.currentTarget.value)}
        />
        {stock.error && <ProblemView error={stock.error} onRetry={() => void stock.refetch()} />}
        {!stock.data && !stock.error && <SkeletonRows count={4} height={80} />}
        <ItemTiles rows={rows} amounts={amounts} onChoose={row => go({ kind: 'out', row })} />
      </>
    )
  }

  return (
    <Page title={t('inventory.weighTitle')} sentence={t('inventory.weighSentence')}>
      <div className={classes.station}>{content()}</div>
    </Page>
  )
}
