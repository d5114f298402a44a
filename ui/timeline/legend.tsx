import { toneColour } from '../theme/tone.ts'
import classes from './legend.module.css'
import tones from './tones.module.css'
import type { BarStatus } from './types.ts'

export function Legend({ statuses }: { statuses: BarStatus[] }) {
  return (
    <ul className={classes.legend}>
      {statuses.map(({ word, tone, icon: Icon }) => (
        <li key={word} className={classes.entry}>
          <span className={`${classes.swatch} ${tones.toned}`} data-colour={toneColour[tone]}>
            <Icon size={12} aria-hidden />
          </span>
          {word}
        </li>
      ))}
    </ul>
  )
}
