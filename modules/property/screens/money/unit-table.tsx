import { Text, UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Fragment, type ReactNode, useState } from 'react'
import { useIsPhone } from '#ui/data/use-phone.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { withDaysSaid } from '../../rules.ts'
import classes from '../kit/kit.module.css'
import type { Party, Preview, PreviewUnit } from './data.ts'

const parties: Party[] = ['owner', 'tenant']

const Figure = ({ children }: { children: ReactNode }) => <td className={classes.number}>{children}</td>

/** A phone has room for one column of figures: whose part is what stands under the name. */
function Parts({ of, money }: { of: Record<Party, number>; money: (amount: number) => string }) {
  const { t } = useTerms()
  return (
    <Text component="div" size="sm" c="dimmed" fw={400}>
      {parties.map(party => (
        <div key={party}>
          {t(`property.party.${party}`)} {money(of[party])}
        </div>
      ))}
    </Text>
  )
}

/** What each unit is asked for; a press on it shows how every line comes about. */
export function UnitTable({ preview }: { preview: Preview }) {
  const { t } = useTerms()
  const formats = useFormats()
  const isPhone = useIsPhone()
  const [open, setOpen] = useState<string | null>(null)
  const money = (amount: number) => formats.money({ amount, currency: preview.currency })
  const sum = (party: Party) => preview.units.reduce((all, unit) => all + unit[party], 0)
  const sums = { owner: sum('owner'), tenant: sum('tenant') }
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('entity.property.unit.one')}</th>
            {!isPhone &&
              parties.map(party => (
                <th key={party} scope="col" className={classes.number}>
                  {t(`property.party.${party}`)}
                </th>
              ))}
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
                  {isPhone && <Parts of={unit} money={money} />}
                </th>
                {!isPhone && parties.map(party => <Figure key={party}>{money(unit[party])}</Figure>)}
                <Figure>{money(unit.owner + unit.tenant)}</Figure>
              </tr>
              {open === unit.unitId && (
                <tr>
                  <td colSpan={isPhone ? 2 : 4}>
                    <Explanation preview={preview} unit={unit} money={money} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              {t('property.sheet.all')}
              {isPhone && <Parts of={sums} money={money} />}
            </th>
            {!isPhone && parties.map(party => <Figure key={party}>{money(sums[party])}</Figure>)}
            <Figure>
              <b>{money(sums.owner + sums.tenant)}</b>
            </Figure>
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
  const formats = useFormats()
  return (
    <>
      <ul className={classes.list}>
        {unit.lines.map(line => {
          const cost = preview.costs[line.cost]!
          return (
            <li key={`${line.cost} ${line.party}`} className={classes.line}>
              <span className={classes.words}>
                {cost.expenseId ? withDaysSaid(cost.description, formats.day) : t('property.sheet.reserve')}:{' '}
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
