import '@mantine/core/styles/Table.css'
import { Button, Menu, Table } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import type { StockLot, StockRow } from '../stock/data.ts'
import type { Amounts } from '../units/amounts.ts'
import type { Asked } from './asked.ts'
import classes from './item.module.css'

interface Props {
  row: StockRow
  amounts: Amounts
  onAsk: (asked: Asked) => void
}

const toneOf = { good: 'done', expired: 'blocked', opened_too_long: 'blocked', blocked: 'blocked' } as const

/** Lots in the order they are used: what expires first stands first. */
export function Lots({ row, amounts, onAsk }: Props) {
  const { t } = useTerms()
  const { formats } = useSession()
  const first = row.lots.find(lot => lot.standing === 'good')
  return (
    <Table className={`${classes.table} ${classes.lots}`}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('inventory.lot.number')}</Table.Th>
          <Table.Th className={classes.number}>{t('inventory.lot.left')}</Table.Th>
          <Table.Th>{t('inventory.lot.lastOn')}</Table.Th>
          <Table.Th>{t('inventory.lot.standing')}</Table.Th>
          <Table.Th aria-label={t('inventory.lot.actions')} />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {row.lots.map(lot => (
          <Table.Tr key={lot.id}>
            <Table.Td>{lot.number}</Table.Td>
            <Table.Td className={classes.number}>{amounts.say(lot.onHand)}</Table.Td>
            <Table.Td>{lot.lastOn ? formats.day(lot.lastOn) : t('inventory.noLastDay')}</Table.Td>
            <Table.Td>
              <Status tone={lot === first ? 'active' : toneOf[lot.standing]}>
                {lot === first ? t('inventory.lot.next') : t(`inventory.standing.${lot.standing}`)}
              </Status>
            </Table.Td>
            <Table.Td>
              <LotMenu lot={lot} onAsk={onAsk} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function LotMenu({ lot, onAsk }: { lot: StockLot; onAsk: Props['onAsk'] }) {
  const { t } = useTerms()
  const { can } = useSession()
  const choices = [
    { kind: 'take', label: t('inventory.take'), needs: 'inventory.stock.issue' },
    { kind: 'correct', label: t('inventory.correct'), needs: 'inventory.stock.adjust' },
    { kind: 'inspect', label: t('inventory.inspect'), needs: 'inventory.lot.inspect' },
  ] as const
  const open = choices.filter(choice => can(choice.needs))
  if (!open.length) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          aria-label={t('inventory.lot.actionsOf', { number: lot.number })}
        >
          <IconDots size={18} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {open.map(({ kind, label }) => (
          <Menu.Item key={kind} onClick={() => onAsk({ kind, lot })}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
