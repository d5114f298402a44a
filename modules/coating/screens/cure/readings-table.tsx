import '@mantine/core/styles/Table.css'
import { Table } from '@mantine/core'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './cure.module.css'
import type { Curve } from './data.ts'
import { useDegrees } from './use-degrees.ts'

/** What the chart draws, as numbers: the first reading of each minute. */
export function ReadingsTable({ curve }: { curve: Curve }) {
  const { t } = useTerms()
  const degrees = useDegrees()
  const minutes = new Map<number, number>()
  for (const [index, seconds] of curve.seconds.entries()) {
    const minute = Math.floor(seconds / 60)
    if (!minutes.has(minute)) minutes.set(minute, index)
  }
  return (
    <details className={classes.details}>
      <summary>{t('coating.cure.asTable')}</summary>
      <Table.ScrollContainer minWidth={360} mah={360}>
        <Table stickyHeader className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th className={classes.number}>{t('coating.cure.minute')}</Table.Th>
              {curve.probes.map(probe => (
                <Table.Th key={probe.name} className={classes.number}>
                  {probe.name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {[...minutes].map(([minute, index]) => (
              <Table.Tr key={minute}>
                <Table.Th scope="row" className={classes.number}>
                  {minute}
                </Table.Th>
                {curve.probes.map(probe => {
                  const value = probe.readings[index]
                  return (
                    <Table.Td key={probe.name} className={classes.number}>
                      {value === null || value === undefined ? '–' : degrees.say(value)}
                    </Table.Td>
                  )
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </details>
  )
}
