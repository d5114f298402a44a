import type { Tenant } from '#kernel/command/context.ts'
import type { Money } from '#kernel/schema/fields.ts'
import type { Paper } from '#modules/documents/public.ts'
import { unnamed } from '../entities/deposit.ts'
import type { PaymentMethod } from '../rules.ts'

export interface StoredReceipt {
  number: number
  purpose: 'payment' | 'deposit'
  method: PaymentMethod
  reference: string | null
  receivedAt: string
  timezone: string
  payer: string
  email: string | null
  /** What a deposit is held for. */
  about: string | null
  amount: Money
  refunded: Money
  /** The invoices that the money settled. */
  parts: { reference: string; amount: number }[]
}

/** What the paper shows, as text that is ready to be set. */
export function receiptSheetOf(receipt: StoredReceipt, tenant: Pick<Tenant, 'name'>, paper: Paper) {
  const { t, said, money, instant } = paper
  const { amount, refunded, parts, purpose, about, reference } = receipt
  const of = (minor: number) => money({ ...amount, amount: minor })
  const left = amount.amount - parts.reduce((sum, part) => sum + part.amount, 0)
  const deposit = [t('paper.receipt.deposit'), ...(about && about !== unnamed ? [said(about)] : [])].join(
    '\n',
  )
  const over = purpose === 'deposit' ? deposit : t('paper.receipt.credit')
  return {
    language: paper.language,
    title: t('paper.receipt.title', { number: String(receipt.number) }),
    sender: tenant.name,
    payer: receipt.payer,
    email: receipt.email,
    words: { from: t('paper.receipt.from') },
    facts: [
      [t('paper.receipt.received'), instant(receipt.receivedAt, receipt.timezone)],
      [t('paper.receipt.method'), t(`choice.billing.payment.method.${receipt.method}`)],
      ...(reference ? [[t('paper.receipt.reference'), paper.own(reference)]] : []),
    ],
    head: [t('paper.receipt.for'), t('paper.receipt.amount')],
    lines: [...parts.map(part => [part.reference, of(part.amount)]), ...(left > 0 ? [[over, of(left)]] : [])],
    sums: [
      [t('paper.receipt.total'), money(amount), 'yes'],
      ...(refunded.amount > 0 ? [[t('paper.receipt.refunded'), money(refunded), 'no']] : []),
    ],
  }
}
