import { Button } from '@mantine/core'
import { IconArrowLeft, IconCircleCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useIsOnline } from '#ui/offline/line.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { Status } from '#ui/theme/status.tsx'
import { offWords } from './board/terms-line.ts'
import { BillForm } from './till/bill-form.tsx'
import { CodeEntry } from './till/code-entry.tsx'
import { codeQuery, type Reckoned, type TillClaim } from './till/data.ts'
import classes from './till/till.module.css'

/** At the till, on a phone: the code, the bill, done. */
export function Till() {
  const { t } = useTerms()
  const [code, setCode] = useState(() => new URLSearchParams(location.search).get('code') ?? '')
  const [done, setDone] = useState<Reckoned>()
  const { data, error } = useQuery(codeQuery(code))
  const isOnline = useIsOnline()
  const again = () => {
    setCode('')
    setDone(undefined)
  }

  function content() {
    if (done) return <Done told={done} onNext={again} />
    if (!isOnline)
      return (
        <p className={classes.claim} role="alert">
          {t('deals.till.offline')}
        </p>
      )
    if (code === '') return <CodeEntry onCode={setCode} />
    if (error) return <ProblemView error={error} onRetry={again} />
    if (!data) return <SkeletonRows count={4} height={56} />
    return (
      <>
        <Claim claim={data} />
        {data.status === 'booked' && <BillForm claim={data} onDone={setDone} />}
      </>
    )
  }
  return (
    <Page
      title={t('deals.till.title')}
      sentence={t('deals.till.sentence')}
      more={
        code !== '' &&
        !done && (
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={16} className="flip-rtl" />}
            onClick={again}
          >
            {t('deals.till.other')}
          </Button>
        )
      }
    >
      <div className={classes.till}>{content()}</div>
    </Page>
  )
}

const tones = {
  booked: 'planned',
  redeemed: 'done',
  void: 'attention',
  cancelled: 'neutral',
  no_show: 'blocked',
} as const

function Claim({ claim }: { claim: TillClaim }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { terms, guestName, partySize, seatsAt, status, discount } = claim
  return (
    <div className={classes.claim}>
      <Status tone={tones[status]}>{t(`deals.claim.${status}`)}</Status>
      <h2>{guestName}</h2>
      <p>
        {formats.instant(seatsAt)} · {t('deals.guestsExactly', { count: partySize })}
      </p>
      <p className={classes.off}>{offWords(terms, t, formats)}</p>
      <p className={classes.dim}>
        {t(`deals.till.overMax.${terms.overMax}`, { max: terms.maxParty })}{' '}
        {t('deals.till.grace', { minutes: terms.graceMinutes })}
      </p>
      {terms.conditions && <p>{terms.conditions}</p>}
      {discount && (
        <p className={classes.off}>{t('deals.till.given', { amount: formats.money(discount) })}</p>
      )}
    </div>
  )
}

function Done({ told, onNext }: { told: Reckoned; onNext: () => void }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { currency } = told
  return (
    <div className={classes.done} aria-live="polite">
      <IconCircleCheck size={48} stroke={1.5} aria-hidden />
      <strong>{formats.money({ amount: told.total, currency })}</strong>
      <p>
        {told.discount > 0
          ? t('deals.till.given', { amount: formats.money({ amount: told.discount, currency }) })
          : t('deals.till.nothingGiven')}
      </p>
      <Button size="lg" fullWidth onClick={onNext}>
        {t('deals.till.next')}
      </Button>
    </div>
  )
}
