import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Template } from './data.ts'
import classes from './set-up.module.css'
import { TemplateRows } from './template-rows.tsx'

/** What most houses of a kind begin with, to take some of. */
export function Templates({ templates }: { templates: Template[] }) {
  const { t } = useTerms()
  const [chosen, setChosen] = useState<Template>()
  return (
    <section className={classes.block} aria-label={t('business.templates.title')}>
      <h3>{t('business.templates.title')}</h3>
      <p className={classes.quiet}>{t('business.templates.lead')}</p>
      <div className={classes.chips}>
        {templates.map(template => (
          <Button key={template.id} variant="default" onClick={() => setChosen(template)}>
            {t(`template.${template.id}`)}
          </Button>
        ))}
      </div>
      {chosen && <TemplateRows template={chosen} onClose={() => setChosen(undefined)} />}
    </section>
  )
}
