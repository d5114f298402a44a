import { Button } from '@mantine/core'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import type { Amounts } from '../units/amounts.ts'
import type { Box } from './data.ts'
import classes from './weigh.module.css'

interface Props {
  boxes: readonly Box[]
  amounts: Amounts
  onChoose: (box: Box) => void
}

/** What is out just now and has to come back over the scale. */
export function Boxes({ boxes, amounts, onChoose }: Props) {
  const { t } = useTerms()
  const { formats } = useSession()
  return (
    <ul className={classes.boxes}>
      {boxes.map(box => (
        <li key={box.id} className={classes.box}>
          <span className={classes.boxWords}>
            <strong>{box.box.itemName}</strong>
            <span>
              {t('inventory.outSince', { number: box.box.lotNumber, time: formats.instant(box.createdAt) })}
            </span>
          </span>
          <span className={classes.weight}>{amounts.say(box.weightBefore)}</span>
          <Button size="lg" onClick={() => onChoose(box)}>
            {t('inventory.weighBack')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
