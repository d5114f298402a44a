import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats, useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { Status } from '#ui/theme/status.tsx'
import { quoteMay } from '../../rules.ts'
import classes from '../coating.module.css'
import { AcceptDialog } from './accept-dialog.tsx'
import { jobsOfQuery } from './data.ts'
import { DepositDialog } from './deposit-dialog.tsx'
import { ProofDialog } from './proof-dialog.tsx'
import { Proofs } from './proofs.tsx'
import own from './quote.module.css'
import { quoteTone } from './status.ts'
import { Summary } from './summary.tsx'
import type { Quote, QuoteItem } from './types.ts'
import { useQuoteVerbs } from './use-quote-verbs.ts'

type Asking = 'proof' | 'accept' | 'deposit' | null

/** A quote whose price stands: its proofs, its answer, its job. */
export function SentQuote({ quote, items }: { quote: Quote; items: QuoteItem[] }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { can } = useSession()
  const verbs = useQuoteVerbs(quote.id)
  const jobs = useQuery(jobsOfQuery(quote.id))
  const [asking, setAsking] = useState<Asking>(null)
  const { status, number, revision } = quote
  const reason = (verb: Parameters<typeof quoteMay>[0]) =>
    quoteMay(verb, status)
      ? undefined
      : t('coating.quote.notNow', { status: t(`coating.quoteStatus.${status}`) })
  const job = jobs.data?.[0]
  return (
    <Page
      title={t('coating.quote.title', { number, revision })}
      sentence={`${quote.customer?.name ?? ''} · ${quote.title}`}
      action={
        <ActionButton
          reason={can('coating.proof.write') ? reason('prove') : t('record.mayNotChange')}
          onClick={() => setAsking('proof')}
        >
          {t('coating.quote.prove')}
        </ActionButton>
      }
      more={
        <Group gap="xs">
          <ActionButton variant="default" reason={reason('accept')} onClick={() => setAsking('accept')}>
            {t('coating.quote.accept')}
          </ActionButton>
          <ActionButton variant="default" reason={reason('takeDeposit')} onClick={() => setAsking('deposit')}>
            {t('coating.quote.deposit')}
          </ActionButton>
          <ActionButton
            variant="default"
            loading={verbs.reissue.isPending}
            reason={reason('reissue')}
            onClick={() => verbs.reissue.mutate()}
          >
            {t('coating.quote.reissue')}
          </ActionButton>
        </Group>
      }
    >
      <div className={own.builder}>
        <div className={classes.stack}>
          <section className={classes.card} aria-label={t('coating.quote.state')}>
            <div className={classes.cardHead}>
              <Status tone={quoteTone[status]}>{t(`coating.quoteStatus.${status}`)}</Status>
              <Button
                component="a"
                href={`/v1/quotes/${quote.id}/pdf`}
                target="_blank"
                variant="default"
                size="compact-md"
              >
                {t('coating.quote.paper')}
              </Button>
              {job && (
                <Button component={Link} to={`/app/shop-jobs/${job.id}`} variant="default" size="compact-md">
                  {t('coating.quote.openJob', { reference: job.reference })}
                </Button>
              )}
            </div>
            <span className={classes.quiet}>
              {quote.acceptedBy
                ? t('coating.quote.acceptedBy', { who: quote.acceptedBy })
                : quote.validUntilOn &&
                  t('coating.quote.validUntil', { day: formats.day(quote.validUntilOn) })}
            </span>
            {quote.note && <p>{quote.note}</p>}
          </section>
          <Proofs quoteId={quote.id} />
        </div>
        <Summary price={quote.price} cost={quote.cost} lines={quote.lines} items={items} />
      </div>
      {asking === 'proof' && <ProofDialog verbs={verbs} onClose={() => setAsking(null)} />}
      {asking === 'accept' && <AcceptDialog verbs={verbs} onClose={() => setAsking(null)} />}
      {asking === 'deposit' && (
        <DepositDialog currency={quote.price.currency} verbs={verbs} onClose={() => setAsking(null)} />
      )}
    </Page>
  )
}
