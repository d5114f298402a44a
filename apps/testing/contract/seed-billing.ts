type Make = (noun: string, path: string, body: object) => Promise<string>

/** An invoice half paid, a deposit, credit and a refund of it: one row of every noun of billing. */
export async function seedBilling(make: Make, payerId: string, canary: string): Promise<void> {
  const eur = (amount: number) => ({ amount, currency: 'EUR' })
  await make('billing.tax_rate', '/v1/tax-rates', {
    category: 'lodging',
    name: `Tax ${canary}`,
    percent: '6',
    startsOn: '2026-01-01',
  })
  const line = { description: `Line ${canary}`, rule: 'seed', unitAmount: 10_000, taxCategory: 'lodging' }
  const invoiceId = await make('billing.invoice', '/v1/invoices', { payerId, lines: [line], currency: 'EUR' })
  const reference = `Reference ${canary}`
  await make('billing.payment', '/v1/payments', {
    payerId,
    invoiceId,
    amount: eur(2000),
    method: 'cash',
    reference,
  })
  await make('billing.deposit', '/v1/deposits', {
    payerId,
    amount: eur(5000),
    method: 'transfer',
    reference,
    subjectEntity: 'billing.invoice',
    subjectId: invoiceId,
  })
  const small = await make('billing.invoice', '/v1/invoices', { payerId, lines: [line], currency: 'USD' })
  const usd = { amount: 20_000, currency: 'USD' }
  const over = { payerId, invoiceId: small, amount: usd, method: 'cash', reference }
  const paid = await make('billing.payment', '/v1/payments', over)
  const back = { amount: { amount: 100, currency: 'USD' }, reason: canary }
  await make('billing.refund', `/v1/payments/${paid}/refunds`, back)
  await make('people.customer_access', '/v1/customer-accesses', { customerId: payerId, viewerId: payerId })
}
