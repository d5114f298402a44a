import '@mantine/core/styles/Table.css'
import { Table } from '@mantine/core'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Status } from '#ui/theme/status.tsx'
import classes from './cure.module.css'
import type { CureLog } from './data.ts'
import { useDegrees } from './use-degrees.ts'

const toneOf = { pass: 'done', fail: 'blocked', hold: 'waiting' } as const

/** Each probe by itself: how long it was hot, how long it had to be, how hot it got. */
export function Probes({ log }: { log: CureLog }) {
  const { t } = useTerms()
  const degrees = useDegrees()
  const minutes = (seconds: number) => (Math.floor(seconds / 6) / 10).toFixed(1)
  return (
    <section className={classes.section}>
      <h2>{t('coating.cure.probes')}</h2>
      <Table.ScrollContainer minWidth={520}>
        <Table className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('coating.cure.probe')}</Table.Th>
              <Table.Th>{t('coating.cure.verdictWord')}</Table.Th>
              <Table.Th className={classes.number}>{t('coating.cure.atLevel')}</Table.Th>
              <Table.Th className={classes.number}>{t('coating.cure.had')}</Table.Th>
              <Table.Th className={classes.number}>{t('coating.cure.needed')}</Table.Th>
              <Table.Th className={classes.number}>{t('coating.cure.peak')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {log.probes.map(probe => (
              <Table.Tr key={probe.name} data-deciding={probe.name === log.decidedBy || undefined}>
                <Table.Td>{probe.name}</Table.Td>
                <Table.Td>
                  <Status tone={probe.verdict ? toneOf[probe.verdict] : 'neutral'}>
                    {t(`coating.cure.code.${probe.code}`)}
                  </Status>
                </Table.Td>
                <Table.Td className={classes.number}>{degrees.say(probe.temperature)}</Table.Td>
                <Table.Td className={classes.number}>{minutes(probe.seconds)}</Table.Td>
                <Table.Td className={classes.number}>{probe.isAir ? '–' : minutes(probe.bound)}</Table.Td>
                <Table.Td className={classes.number}>{degrees.say(probe.peak)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  )
}
