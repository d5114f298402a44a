import { Button, Switch, Textarea } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { ActionButton } from '#ui/button/action-button.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { DayInput } from '#ui/form/day-input.tsx'
import { RefPicker } from '#ui/form/ref-picker.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Page } from '#ui/shell/page.tsx'
import classes from '../coating.module.css'
import { isReckonable } from './data.ts'
import { ItemForm } from './item-form.tsx'
import own from './quote.module.css'
import { Summary } from './summary.tsx'
import type { QuoteDraft } from './types.ts'
import { useQuoteForm } from './use-quote-form.ts'

interface BuilderProps {
  start: QuoteDraft
  quoteId?: string
  title: string
  onSend?: () => void
}

/** A quote in the making: parts on one side, what they come to and why on the other. */
export function Builder({ start, quoteId, title, onSend }: BuilderProps) {
  const { t } = useTerms()
  const navigate = useNavigate()
  const form = useQuoteForm(start, quoteId)
  const { draft, reckoning, save } = form
  const missing = !draft.customerId
    ? t('coating.quote.needsCustomer')
    : isReckonable(draft)
      ? undefined
      : t('coating.quote.needsParts')
  async function keep() {
    const quote = await save.mutateAsync()
    toast(t('coating.quote.saved', { number: quote.number }))
    if (!quoteId) void navigate({ to: `/app/quotes/${quote.id}`, replace: true })
  }
  const saveButton = (
    <ActionButton
      variant={onSend ? 'default' : 'filled'}
      loading={save.isPending}
      reason={missing ?? (form.isDirty ? undefined : t('coating.quote.isSaved'))}
      onClick={() => void keep()}
    >
      {t('coating.quote.save')}
    </ActionButton>
  )
  const sendButton = onSend && (
    <ActionButton
      reason={missing ?? (form.isDirty ? t('coating.quote.saveFirst') : undefined)}
      onClick={onSend}
    >
      {t('coating.quote.send')}
    </ActionButton>
  )
  return (
    <Page title={title} action={sendButton ?? saveButton} more={sendButton ? saveButton : undefined}>
      <div className={own.builder}>
        <div className={classes.stack}>
          {save.error && <ProblemView error={save.error} isInline />}
          <section className={classes.card} aria-label={t('coating.quote.about')}>
            <div className={classes.fields}>
              <RefPicker
                label={t('coating.quote.customer')}
                target="people.customer"
                required
                isOptional={false}
                value={draft.customerId}
                onChange={id => form.change({ customerId: id ?? '' })}
              />
              <DayInput
                label={t('coating.quote.due')}
                isOptional
                value={draft.dueOn}
                onChange={dueOn => form.change({ dueOn })}
              />
              <Switch
                label={t('coating.quote.rush')}
                checked={draft.isRush}
                onChange={event => form.change({ isRush: event.currentTarget.checked })}
              />
            </div>
            <Textarea
              label={t('coating.quote.note')}
              autosize
              minRows={1}
              value={draft.note}
              onChange={event => form.change({ note: event.currentTarget.value })}
            />
          </section>
          {draft.items.map((item, at) => (
            <ItemForm
              // Parts have no id before they are kept; their order is what tells them apart.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={at}
              work={item}
              position={at + 1}
              customerId={draft.customerId}
              onChange={changes => form.changeItem(at, changes)}
              onRemove={draft.items.length > 1 ? () => form.removeItem(at) : undefined}
            />
          ))}
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={form.addItem}>
            {t('coating.quote.add')}
          </Button>
        </div>
        <div>
          {reckoning.error && <ProblemView error={reckoning.error} isInline />}
          {reckoning.data ? (
            <Summary
              price={reckoning.data.price}
              cost={reckoning.data.cost}
              lines={reckoning.data.lines}
              items={reckoning.data.items.map((item, at) => ({
                ...item,
                name: draft.items[at]?.name ?? '',
                count: draft.items[at]?.count ?? 0,
              }))}
              isStale={form.isStale}
            />
          ) : (
            <p className={classes.quiet}>{t('coating.quote.needsParts')}</p>
          )}
        </div>
      </div>
    </Page>
  )
}
