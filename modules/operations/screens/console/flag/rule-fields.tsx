import { Button, NumberInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from '../../operations.module.css'
import { type DraftRule, lists } from './draft.ts'
import { NamesInput } from './names-input.tsx'
import { ValueInput } from './value-input.tsx'

interface Props {
  rule: DraftRule
  number: number
  isLast: boolean
  isNeverAsked: boolean
  problemAt: (field: string) => string | undefined
  onChange: (rule: DraftRule) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  share: ReactNode
}

/** Whom one rule is for, and what it gives them. */
export function RuleFields({ rule, number, isLast, problemAt, onChange, ...more }: Props) {
  const { t } = useTerms()
  const title = t('operations.flags.ruleOf', { number })
  const set = (change: Partial<DraftRule>) => onChange({ ...rule, ...change })
  return (
    <fieldset className={classes.rule}>
      <legend>{title}</legend>
      {more.isNeverAsked && <p className={classes.warning}>{t('operations.flags.neverAsked')}</p>}
      <div className={classes.pair}>
        {lists.map(list => (
          <NamesInput
            key={list}
            list={list}
            value={rule[list] ?? []}
            error={problemAt(list)}
            onChange={names => set({ [list]: names })}
          />
        ))}
        <NumberInput
          label={t('operations.flags.percent')}
          description={t('operations.flags.percentHelp')}
          value={rule.percent ?? ''}
          error={problemAt('percent')}
          min={0}
          max={100}
          suffix="%"
          onChange={now => set({ percent: typeof now === 'number' ? now : undefined })}
        />
        <ValueInput
          label={t('operations.flags.gives')}
          description={t('operations.flags.givesHelp')}
          value={rule.value}
          error={problemAt('value')}
          onChange={value => set({ value })}
        />
      </div>
      {more.share}
      <div className={classes.acts}>
        <Button
          variant="default"
          leftSection={<IconArrowUp size={16} aria-hidden />}
          disabled={number === 1}
          onClick={() => more.onMove(-1)}
          aria-label={`${t('operations.flags.earlier')}: ${title}`}
        >
          {t('operations.flags.earlier')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowDown size={16} aria-hidden />}
          disabled={isLast}
          onClick={() => more.onMove(1)}
          aria-label={`${t('operations.flags.later')}: ${title}`}
        >
          {t('operations.flags.later')}
        </Button>
        <Button
          variant="subtle"
          onClick={more.onRemove}
          aria-label={`${t('operations.flags.removeRule')}: ${title}`}
        >
          {t('operations.flags.removeRule')}
        </Button>
      </div>
    </fieldset>
  )
}
