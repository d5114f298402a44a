import { Button, Tabs } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Empty } from '#ui/feedback/empty.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { Businesses } from './console/businesses.tsx'
import { Deeds } from './console/deeds.tsx'
import { Faults } from './console/faults.tsx'
import { Figures } from './console/figures.tsx'
import { Flags } from './console/flags.tsx'
import { Jobs } from './console/jobs.tsx'
import classes from './operations.module.css'

const tabs = {
  figures: Figures,
  businesses: Businesses,
  jobs: Jobs,
  flags: Flags,
  faults: Faults,
  deeds: Deeds,
}

/** For those who run the house: how it is doing, who lives in it, and what went wrong. */
export function Console() {
  const { t } = useTerms()
  const { session } = useSession()
  const back = (
    <Button component={Link} to="/app" variant="default">
      {t('operations.console.back')}
    </Button>
  )
  return (
    <main className={classes.console}>
      <Page title={t('operations.console.title')} sentence={t('operations.console.sentence')} more={back}>
        {session.isOperator ? (
          <Tabs defaultValue="figures" keepMounted={false}>
            <Tabs.List>
              {Object.keys(tabs).map(tab => (
                <Tabs.Tab key={tab} value={tab}>
                  {t(`operations.console.${tab}`)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {Object.entries(tabs).map(([tab, Panel]) => (
              <Tabs.Panel key={tab} value={tab}>
                <Panel />
              </Tabs.Panel>
            ))}
          </Tabs>
        ) : (
          <Empty icon={IconLock} sentence={t('operations.console.notYours')} />
        )}
      </Page>
    </main>
  )
}
