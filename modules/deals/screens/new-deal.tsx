import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import type { DealTemplate } from '../templates.ts'
import { boardQuery } from './board/data.ts'
import { offWords, whenWords } from './board/terms-line.ts'
import { templatesQuery } from './editor/data.ts'
import classes from './editor/editor.module.css'
import { DealForm } from './editor/form.tsx'
import { blank } from './editor/sections.ts'

/** A new deal, from a template or from nothing. */
export function NewDeal() {
  const { t } = useTerms()
  const { location } = useSession()
  const entity = useEntity('deals.deal')
  const board = useQuery({ ...boardQuery(location?.id ?? ''), enabled: location !== undefined })
  const templates = useQuery(templatesQuery)
  const [chosen, setChosen] = useState<DealTemplate>()

  function content() {
    if (board.error) return <ProblemView error={board.error} onRetry={() => void board.refetch()} />
    if (!board.data) return <SkeletonRows count={6} height={64} />
    const { id: template, ...rule } = chosen ?? { id: 'blank' }
    const preset = { ...blank, ...rule, ...(chosen ? { name: t(`deals.template.${template}`) } : {}) }
    return (
      <>
        <ul className={classes.templates}>
          {(templates.data?.data ?? []).map(one => (
            <li key={one.id}>
              <Template template={one} isChosen={one === chosen} onChoose={() => setChosen(one)} />
            </li>
          ))}
        </ul>
        <DealForm key={template} entity={entity} venueId={board.data.venue.id} preset={preset} />
      </>
    )
  }
  return (
    <Page title={t('deals.new')} sentence={t('deals.editor.begin')}>
      {content()}
    </Page>
  )
}

interface TemplateProps {
  template: DealTemplate
  isChosen: boolean
  onChoose: () => void
}

function Template({ template, isChosen, onChoose }: TemplateProps) {
  const { t } = useTerms()
  const { formats } = useSession()
  const { id } = template
  return (
    <button type="button" className={classes.template} aria-pressed={isChosen} onClick={onChoose}>
      <strong>{t(`deals.template.${id}`)}</strong>
      <span>
        {offWords({ ...template, kind: 'percent', amountOff: null }, t, formats)} ·{' '}
        {whenWords(template, t, formats)}
      </span>
    </button>
  )
}
