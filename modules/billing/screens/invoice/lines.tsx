import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from './invoice.module.css'
import type { InvoiceRow, LineRow } from './types.ts'

function Line({ line }: { line: LineRow }) {
  const { t, said } = useTerms()
  const formats = useFormats()
  return (
    <tr>
      <td>
        {said(line.description)}
        <span className={classes.why}>
          {line.explanation ? said(line.explanation) : t('billing.line.rule', { rule: line.rule })}
        </span>
        {line.taxes.map(tax => (
          <span key={tax.jurisdiction} className={classes.why}>
            {t('billing.line.tax', {
              name: tax.name,
              percent: tax.percent,
              amount: formats.money({ amount: tax.amount, currency: line.unit.currency }),
            })}
          </span>
        ))}
      </td>
      <td className={`${classes.amount} ${classes.wide}`}>{line.quantity}</td>
      <td className={`${classes.amount} ${classes.wide}`}>{formats.money(line.unit)}</td>
      <td className={`${classes.amount} ${classes.wide}`}>
        {line.taxCategory ? t('billing.line.percent', { percent: line.taxPercent }) : '—'}
      </td>
      <td className={classes.amount}>{formats.money(line.total)}</td>
    </tr>
  )
}

const parts = ['net', 'tax', 'total', 'paid', 'credited', 'writtenOff', 'due'] as const
const always = new Set(['net', 'tax', 'total', 'due'])

/** What was charged for, by which rule, and what it comes to. */
export function InvoiceLines({ invoice }: { invoice: InvoiceRow }) {
  const { t } = useTerms()
  const formats = useFormats()
  const sums = parts.filter(part => always.has(part) || invoice[part].amount !== 0)
  const shown = invoice.kind === 'credit_note' ? sums.filter(part => part !== 'due') : sums
  return (
    <section className={classes.scroll} aria-label={t('billing.lines.title')}>
      <table className={classes.lines}>
        <thead>
          <tr>
            <th>{t('billing.lines.what')}</th>
            <th className={`${classes.amount} ${classes.wide}`}>{t('billing.lines.quantity')}</th>
            <th className={`${classes.amount} ${classes.wide}`}>{t('billing.lines.unit')}</th>
            <th className={`${classes.amount} ${classes.wide}`}>{t('billing.lines.tax')}</th>
            <th className={classes.amount}>{t('billing.lines.total')}</th>
          </tr>
        </thead>
        <tbody>
          {(invoice.invoiceLines ?? []).map(line => (
            <Line key={line.id} line={line} />
          ))}
        </tbody>
        <tfoot>
          {shown.map(part => (
            <tr key={part} data-strong={part === 'total' || part === 'due' || undefined}>
              <td>{t(`billing.sum.${part}`)}</td>
              <td className={classes.wide} colSpan={3} />
              <td className={classes.amount}>{formats.money(invoice[part])}</td>
            </tr>
          ))}
        </tfoot>
      </table>
    </section>
  )
}
