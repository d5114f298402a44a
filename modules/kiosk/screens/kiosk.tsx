import { useEffect } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Chooser } from './kiosk/chooser.tsx'
import { Done } from './kiosk/done.tsx'
import { DoorCode } from './kiosk/door-code.tsx'
import { Keypad } from './kiosk/keypad.tsx'
import classes from './kiosk/kiosk.module.css'
import { LineState } from './kiosk/line-state.tsx'
import { TimeOfDay } from './kiosk/time-of-day.tsx'
import { useDoor } from './kiosk/use-door.ts'
import { keepShell } from './offline/shell.ts'

/** The tablet in the hall: who brings, who collects, whom. It goes on when nobody can be reached. */
export function Kiosk() {
  const { t } = useTerms()
  const { session, location } = useSession()
  const door = useDoor(location?.id ?? '')
  const { step, line } = door

  useEffect(() => {
    document.title = `${session.tenant.name} · Mainstay`
    void keepShell()
  }, [session])

  function body() {
    if (step.name === 'choose') return <Chooser person={step.person} onGo={door.go} onCancel={door.restart} />
    if (step.name === 'done') return <Done step={step} onClose={door.restart} />
    return (
      <div className={classes.start}>
        <section className={classes.welcome}>
          <TimeOfDay />
          <h1>{t('kiosk.welcome', { place: session.tenant.name })}</h1>
          <p>{t('kiosk.how')}</p>
          {line.isReached && !line.isSignedOut && <DoorCode locationId={location?.id ?? ''} />}
        </section>
        <Keypad
          isBusy={step.name === 'busy'}
          problem={step.name === 'start' ? step.says : undefined}
          onPin={pin => void door.identify(pin)}
        />
      </div>
    )
  }

  return (
    <main className={classes.kiosk}>
      {body()}
      <LineState line={line} />
    </main>
  )
}
