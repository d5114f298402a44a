import { Button } from '@mantine/core'
import { IconUserShield } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { api } from '../api/client.ts'
import { useTerms } from '../i18n/use-terms.ts'
import classes from './visit-banner.module.css'

/** Another person from here on: nothing of what was seen may linger, so the page begins anew. */
async function leave(): Promise<void> {
  const { isBack } = await api
    .delete<{ isBack: boolean }>('/v1/operator-visit')
    .catch(() => ({ isBack: false }))
  window.location.assign(isBack ? '/console' : '/app/sign-in')
}

interface VisitBannerProps {
  visit: { by: string; endsAt: string }
  /** Whom they are here as. */
  name: string
  /** When it ends, in words. */
  when: string
}

/** On every screen while an operator of the house is here as somebody else. */
export function VisitBanner({ visit, name, when }: VisitBannerProps) {
  const { t } = useTerms()
  const [isEnding, setEnding] = useState(false)
  function end() {
    setEnding(true)
    void leave()
  }
  useEffect(() => {
    const left = Date.parse(visit.endsAt) - (performance.timeOrigin + performance.now())
    // The server lets nobody go on by then; this only leaves the screen as well.
    const timer = setTimeout(() => void leave(), Math.max(0, left) + 1_000)
    return () => clearTimeout(timer)
  }, [visit.endsAt])
  return (
    <output className={classes.banner}>
      <IconUserShield size={18} aria-hidden />
      <span>{t('visit.banner', { by: visit.by, name, when })}</span>
      <Button size="compact-md" variant="white" color="dark" loading={isEnding} onClick={end}>
        {t('visit.end')}
      </Button>
    </output>
  )
}
