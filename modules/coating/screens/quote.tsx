import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonPage } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Builder } from './quote/builder.tsx'
import { itemsQuery, quoteQuery, receivedQuery } from './quote/data.ts'
import { SentQuote } from './quote/sent-quote.tsx'
import { blankWork, type QuoteDraft } from './quote/types.ts'
import { useQuoteVerbs } from './quote/use-quote-verbs.ts'

/** Begins a quote, from what came in at the door if the address says so. */
export function NewQuote() {
  const { t } = useTerms()
  const { dropOffId, customerId } = useSearch({ strict: false }) as Record<string, string | undefined>
  const received = useQuery({ ...receivedQuery(dropOffId ?? ''), enabled: Boolean(dropOffId) })
  if (dropOffId && !received.data) return <SkeletonPage />
  const parts = received.data ?? []
  const items = parts.map(({ name, count, partId }) => ({ ...blankWork, name, count, partId }))
  const start: QuoteDraft = {
    customerId: customerId ?? '',
    dropOffId: dropOffId ?? null,
    isRush: false,
    note: '',
    dueOn: null,
    items: items.length ? items : [{ ...blankWork }],
  }
  return <Builder title={t('coating.quote.new')} start={start} />
}

/** A quote: built while it is a draft, shown with its proofs and its job once it was sent. */
export function QuotePage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <OneQuote key={id} id={id} />
}

function OneQuote({ id }: { id: string }) {
  const { t } = useTerms()
  const quote = useQuery(quoteQuery(id))
  const items = useQuery(itemsQuery(id))
  const { issue } = useQuoteVerbs(id)
  const error = quote.error ?? items.error
  if (error) return <ProblemView error={error} onRetry={() => void quote.refetch()} />
  if (!quote.data || !items.data) return <SkeletonPage />
  const { number, revision, status, customerId, dropOffId, isRush, note, dueOn } = quote.data
  if (status !== 'draft') return <SentQuote quote={quote.data} items={items.data} />
  const works = items.data.map(item => item.work)
  return (
    <Builder
      title={t('coating.quote.title', { number, revision })}
      quoteId={id}
      start={{ customerId, dropOffId, isRush, note: note ?? '', dueOn, items: works }}
      onSend={() => issue.mutate()}
    />
  )
}
