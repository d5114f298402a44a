import { useTerms } from '#ui/i18n/use-terms.ts'
import { Status } from '#ui/theme/status.tsx'
import type { Checked } from '../../proof/check.ts'
import classes from '../compliance.module.css'

/** What a check found, one line each; said aloud when it is there. */
export function Verdict({ checked }: { checked: Checked }) {
  const { t } = useTerms()
  const lines: [string, boolean | null][] = [
    ['included', checked.isIncluded],
    ['signed', checked.isSigned],
    ['who', checked.isWho],
    ['what', checked.isWhat],
  ]
  return (
    <output>
      <ul className={classes.list}>
        {lines.map(([name, isRight]) => (
          <li key={name} className={classes.row}>
            <span>{t(`compliance.verdict.${name}`)}</span>
            <Status tone={isRight === null ? 'neutral' : isRight ? 'active' : 'blocked'}>
              {t(`compliance.verdict.${isRight === null ? 'unsaid' : isRight ? 'right' : 'wrong'}`)}
            </Status>
          </li>
        ))}
      </ul>
    </output>
  )
}
