import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import {
  type Box,
  Boxes,
  boxesQuery,
  ScaleForm,
  stockQuery,
  useAmounts,
  useDeed,
} from '#modules/inventory/screens/public.tsx'
import { api } from '#ui/api/client.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Page } from '#ui/shell/page.tsx'
import { BackForm } from './back-form.tsx'
import { jobQuery, type Powder, type PowderUse, powdersQuery } from './data.ts'
import classes from './powder.module.css'
import { Tiles } from './tiles.tsx'
import { Uses } from './uses.tsx'

type Step = { kind: 'choose' } | { kind: 'out'; powder: Powder } | { kind: 'back'; box: Box }

/** Powder for one job, beside the scale: out with the box, back with what is left. */
export function JobPowder() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { t } = useTerms()
  const client = useQueryClient()
  const amounts = useAmounts('mg')
  const deed = useDeed()
  const [step, setStep] = useState<Step>({ kind: 'choose' })
  const job = useQuery(jobQuery(id))
  const powders = useQuery(powdersQuery)
  const stock = useInfiniteQuery(stockQuery('', false))
  const boxes = useQuery(boxesQuery(id))

  function choose() {
    deed.clear()
    setStep({ kind: 'choose' })
  }
  async function out(powder: Powder, weightBefore: number) {
    const body = { powderId: powder.id, weightBefore }
    const box = await deed.run(
      key => api.post<Box>(`/v1/shop-jobs/${id}/powder-weighings`, body, { key }),
      () => t('coating.powder.weighedOut', { name: powder.name }),
    )
    if (box) choose()
  }
  async function back(box: Box, weightAfter: number, area: number | undefined) {
    const body = { weighingId: box.id, weightAfter, area }
    const use = await deed.run(
      key => api.post<PowderUse>(`/v1/shop-jobs/${id}/powder-uses`, body, { key }),
      done => t('coating.powder.used', { amount: amounts.say(done.used) }),
    )
    await client.invalidateQueries({ queryKey: ['coating.powder_use'] })
    if (use) choose()
  }

  function content() {
    if (powders.error) return <ProblemView error={powders.error} onRetry={() => void powders.refetch()} />
    if (!powders.data) return <SkeletonRows count={4} height={80} />
    if (step.kind === 'out') {
      return (
        <>
          <h2>{step.powder.name}</h2>
          <ScaleForm
            {...{ amounts, isBusy: deed.isBusy, refusal: deed.refusal }}
            label={t('coating.powder.onTheScale')}
            verb={t('coating.powder.takeOut')}
            onWeighed={weight => void out(step.powder, weight)}
          />
          <Button variant="subtle" size="lg" fullWidth mt="sm" onClick={choose}>
            {t('action.cancel')}
          </Button>
        </>
      )
    }
    if (step.kind === 'back') {
      const { box } = step
      const send = (weight: number, area: number | undefined) => void back(box, weight, area)
      return (
        <BackForm {...{ box, isBusy: deed.isBusy, refusal: deed.refusal }} onBack={send} onCancel={choose} />
      )
    }
    const isOut = boxes.data?.data ?? []
    return (
      <>
        {isOut.length > 0 && (
          <>
            <h2>{t('coating.powder.outNow')}</h2>
            <Boxes boxes={isOut} amounts={amounts} onChoose={box => setStep({ kind: 'back', box })} />
          </>
        )}
        <h2>{t('coating.powder.choose')}</h2>
        <Tiles
          powders={powders.data.data}
          stock={stock.data?.pages.flatMap(page => page.data) ?? []}
          colourName={job.data?.colourName ?? null}
          onChoose={powder => setStep({ kind: 'out', powder })}
        />
        <Uses shopJobId={id} />
      </>
    )
  }

  return (
    <Page
      title={t('coating.powder.title')}
      sentence={job.data ? `${job.data.reference} · ${job.data.title}` : '\u00a0'}
    >
      <div className={classes.station}>{content()}</div>
    </Page>
  )
}
