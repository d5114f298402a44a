import { UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Fragment, useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from '../kit/kit.module.css'
import type { Preview, PreviewUnit } from './data.ts'

/** What each unit is asked for; a press on it shows how every line comes about. */
export function UnitTable({ preview }: { preview: Preview }) {
  const { t } = useTerms()
  const formats = useFormats()
  const [open, setOpen] = useState<string | null>(null)
  const money = (amount: number) => formats.money({ amount, currency: preview.currency })
  const sum = (party: 'owner' | 'tenant') => preview.units.reduce((all, unit) => all + unit[party], 0)
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('entity.property.unit.one')}</th>
            <th scope="col" className={classes.number}>
              {t('property.party.owner')}
            </th>
            <th scope="col" className={classes.number}>
              {t('property.party.tenant')}
            </th>
            <th scope="col" className={classes.number}>
              {t('property.sheet.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {preview.units.map(unit => (
            <Fragment key={unit.unitId}>
              <tr>
                <th scope="row">
                  <UnstyledButton
                    aria-expanded={open === unit.unitId}
                    onClick={() => setOpen(open === unit.unitId ? null : unit.unitId)}
                    style={{ textDecoration: 'underline dotted', minBlockSize: '2rem' }}
                  >
                    {unit.name}
                  </UnstyledButton>
                </th>
                <td className={classes.number}>{money(unit.owner)}</td>
                <td className={classes.number}>{money(unit.tenant)}</td>
                <td className={classes.number}>{money(unit.owner + unit.tenant)}</td>
              </tr>
              {open === unit.unitId && (
                <tr>
                  <td colSpan={4}>
                    <Explanation preview={preview} unit={unit} money={money} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('property.sheet.all')}</th>
            <td className={classes.number}>{money(sum('owner'))}</td>
            <td className={classes.number}>{money(sum('tenant'))}</td>
            <td className={classes.number}>
              <b>{money(sum('owner') + sum('tenant'))}</b>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

interface ExplanationProps {
  preview: Preview
  unit: PreviewUnit
  money: (amount: number) => string
}

function Explanation({ preview, unit, money }: ExplanationProps) {
  const { t } = useTerms()
  return (
    <>
      <ul className={classes.list}>
        {unit.lines.map(line => {
          const cost = preview.costs[line.cost]!
          return (
            <li key={`${line.cost} ${line.party}`} className={classes.line}>
              <span className={classes.words}>
                {cost.expenseId ? cost.description : t('property.sheet.reserve')}:{' '}
                {t(`property.share.${cost.distribution}`, {
                  weight: line.weight,
                  total: cost.totalWeight,
                  amount: money(cost.amount),
                })}{' '}
                · {t(`property.party.${line.party}`)}
              </span>
              <span className={classes.figure}>{money(line.amount)}</span>
            </li>
          )
        })}
      </ul>
      <Link to={`/app/units/${unit.unitId}` as never} search={{ month: preview.month } as never}>
        {t('property.sheet.statement')}
      </Link>
    </>
  )
}
