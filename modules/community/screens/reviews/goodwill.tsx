import { Button, Group, Modal } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { MoneyInput } from '#ui/form/money-input.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { ReviewRow } from './data.ts'

/** Something given whatever the review says; readers are told that it was. */
export function Goodwill({ review }: { review: ReviewRow }) {
  const { t } = useTerms()
  const client = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const [amount, setAmount] = useState<unknown>(null)
  const isReady = typeof amount === 'object' && amount !== null

  async function give(event: FormEvent) {
    event.preventDefault()
    try {
      await api.post(`/v1/reviews/${review.id}/goodwill`, { amount })
      toast(t('reviews.given'))
      setOpen(false)
    } catch (error) {
      toast(asProblem(error).message, { tone: 'problem' })
    } finally {
      void client.invalidateQueries({ queryKey: ['community.review'] })
    }
  }
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t(review.goodwillAt ? 'reviews.goodwillGiven' : 'reviews.goodwill')}
      </Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={t('reviews.goodwill')}>
        <form onSubmit={event => void give(event)}>
          <p>{t('reviews.noCondition')}</p>
          <MoneyInput label={t('reviews.amount')} value={amount} onChange={setAmount} />
          <Group justify="flex-end" gap="xs" mt="md">
            <Button variant="default" onClick={() => setOpen(false)}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" disabled={!isReady}>
              {t('reviews.give')}
            </Button>
          </Group>
        </form>
      </Modal>
    </>
  )
}
