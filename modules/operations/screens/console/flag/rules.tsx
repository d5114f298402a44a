import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from '../../operations.module.css'
import { type DraftRule, type FlagValue, freshRule, isNeverAsked, moved } from './draft.ts'
import { RuleFields } from './rule-fields.tsx'
import { ShareLine } from './share-line.tsx'
import type { Preview } from './use-preview.ts'

interface Props {
  rules: DraftRule[]
  otherwise: FlagValue
  preview: Preview | undefined
  problemAt: (pointer: string) => string | undefined
  onChange: (rules: DraftRule[]) => void
}

/** Rules in the order they are asked; one that was added, moved or removed can be put back as it was. */
export function Rules({ rules, otherwise, preview, problemAt, onChange }: Props) {
  const { t } = useTerms()
  const [before, setBefore] = useState<DraftRule[][]>([])
  const change = (to: DraftRule[]) => {
    setBefore([...before, rules])
    onChange(to)
  }
  const undo = () => {
    onChange(before.at(-1)!)
    setBefore(before.slice(0, -1))
  }
  const strange = (rule: DraftRule, list: string) => {
    const names = preview?.strangers.filter(one => one.list === list).map(one => one.name) ?? []
    const named = names.filter(name => rule[list as 'tenants']?.includes(name))
    return named.length > 0 ? t('operations.flags.strange', { names: named.join(', ') }) : undefined
  }
  return (
    <section className={classes.form} aria-label={t('operations.flags.ruleText')}>
      <p className={classes.quiet}>{t('operations.flags.ruleHelp')}</p>
      {rules.map((rule, at) => (
        <RuleFields
          key={rule.key}
          rule={rule}
          number={at + 1}
          isLast={at === rules.length - 1}
          isNeverAsked={isNeverAsked(rules, at)}
          problemAt={field => problemAt(`/rules/${at}/${field}`) ?? strange(rule, field)}
          onChange={now => onChange(rules.with(at, now))}
          onMove={by => change(moved(rules, at, by))}
          onRemove={() => change(rules.toSpliced(at, 1))}
          share={<ShareLine share={preview?.shares.find(share => share.rule === at)} />}
        />
      ))}
      <div className={classes.acts}>
        <Button variant="default" onClick={() => change([...rules, freshRule(rules, otherwise)])}>
          {t('operations.flags.addRule')}
        </Button>
        {before.length > 0 && (
          <Button variant="subtle" onClick={undo}>
            {t('operations.flags.undo')}
          </Button>
        )}
      </div>
    </section>
  )
}
