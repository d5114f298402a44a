import '@mantine/core/styles/Table.css'
import { Table } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { movementsQuery } from '../stock/data.ts'
import type { Amounts } from '../units/amounts.ts'
import classes from './item.module.css'

/** The ledger's last lines. */
export function Movements({ itemId, amounts }: { itemId: string; amounts: Amounts }) {
  const { t } = useTerms()
  const { formats, can } = useSession()
  const { data } = useQuery({ ...movementsQuery(itemId), enabled: can('inventory.movement.read') })
  if (!data?.data.length) return null
  return (
    <section className={classes.section}>
      <h2>{t('inventory.ledger')}</h2>

      <Table className={`${classes.table} ${classes.movements}`}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('inventory.movement.at')}</Table.Th>
            <Table.Th>{t('inventory.movement.kind')}</Table.Th>
            <Table.Th>{t('inventory.lot.number')}</Table.Th>
            <Table.Th className={classes.number}>{t('inventory.amount')}</Table.Th>
            <Table.Th className={classes.number}>{t('inventory.movement.worth')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.data.map(line => (
            <Table.Tr key={line.id}>
              <Table.Td>{formats.instant(line.createdAt)}</Table.Td>
              <Table.Td>
                {t(`inventory.kind.${line.kind}`)}
                {line.kind === 'adjust' && ` · ${t(`inventory.reason.${line.reason}`)}`}
                {(line.overrideReason ?? line.note) && ` · ${line.overrideReason ?? line.note}`}
              </Table.Td>
              <Table.Td>{line.lot?.number}</Table.Td>
              <Table.Td className={classes.number}>
                {line.quantity > 0 ? '+' : '−'}
                {amounts.say(Math.abs(line.quantity))}
              </Table.Td>
              <Table.Td className={classes.number}>{formats.money(line.worth)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
