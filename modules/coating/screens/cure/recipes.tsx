import { Button } from '@mantine/core'
import { IconTemperature } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ActionButton } from '#ui/button/action-button.tsx'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import classes from './cure.module.css'
import { type Recipe, recipesQuery } from './data.ts'
import { RecipeDialog } from './recipe-dialog.tsx'
import { useDegrees } from './use-degrees.ts'

/** How each powder is baked, as its data sheet says. */
export function Recipes() {
  const { t } = useTerms()
  const { can } = useSession()
  const degrees = useDegrees()
  const [open, setOpen] = useState<Recipe | 'new' | null>(null)
  const { data, error, refetch } = useQuery(recipesQuery)
  const reason = can('coating.recipe.write') ? undefined : t('coating.cure.mayNot')
  const action = (
    <ActionButton reason={reason} onClick={() => setOpen('new')}>
      {t('coating.recipe.new')}
    </ActionButton>
  )
  function content() {
    if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
    if (!data) return <SkeletonRows count={5} height={64} />
    if (!data.data.length)
      return <Empty icon={IconTemperature} sentence={t('coating.recipe.empty')} action={action} />
    return (
      <ul className={classes.list}>
        {data.data.map(recipe => (
          <li key={recipe.id} className={classes.row}>
            <span className={classes.words}>
              <strong>{recipe.name}</strong>
              <span>
                {recipe.points
                  .map(({ temperature, minMinutes, maxMinutes }) =>
                    t(maxMinutes ? 'coating.cure.window' : 'coating.cure.point', {
                      degrees: degrees.say(temperature),
                      min: minMinutes,
                      max: maxMinutes ?? 0,
                    }),
                  )
                  .join(t('coating.cure.or'))}
              </span>
              <span className={classes.quiet}>
                {[
                  recipe.limitTemperature !== null &&
                    t('coating.cure.limit', { degrees: degrees.say(recipe.limitTemperature) }),
                  recipe.source,
                ]
                  .filter(Boolean)
                  .join(' ')}
              </span>
            </span>
            {!reason && (
              <Button
                variant="default"
                aria-label={t('coating.recipe.editOf', { name: recipe.name })}
                onClick={() => setOpen(recipe)}
              >
                {t('coating.recipe.edit')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    )
  }
  return (
    <Page title={t('coating.recipe.title')} sentence={t('coating.recipe.sentence')} action={action}>
      {content()}
      {open && <RecipeDialog recipe={open === 'new' ? undefined : open} onClose={() => setOpen(null)} />}
    </Page>
  )
}
