import { Text, UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useTerms } from '../i18n/use-terms.ts'
import { useRoleName } from './role-name.ts'
import type { DemoLogin } from './session.ts'
import classes from './sign-in.module.css'

interface DemoLoginsProps {
  logins: DemoLogin[]
  isBusy: boolean
  onChoose: (login: DemoLogin) => void
}

/** One tap into a demonstration: nobody types a password that the page itself knows. */
export function DemoLogins({ logins, isBusy, onChoose }: DemoLoginsProps) {
  const { t, has } = useTerms()
  const roleName = useRoleName()
  const nameOf = (edition: string) => (has(`edition.${edition}`) ? t(`edition.${edition}`) : edition)
  return (
    <section className={classes.demo} aria-labelledby="demo-logins">
      <Text id="demo-logins" size="sm" fw={600}>
        {t('signIn.demo')}
      </Text>
      {logins.map(login => (
        <UnstyledButton
          key={login.email}
          className={classes.demoChoice}
          disabled={isBusy}
          onClick={() => onChoose(login)}
        >
          <span>
            <strong>
              {[login.role && roleName(login.role), nameOf(login.edition)].filter(Boolean).join(' · ')}
            </strong>
            <span className={classes.demoEmail}>{login.email}</span>
          </span>
          <IconChevronRight size={18} className="flip-rtl" aria-hidden />
        </UnstyledButton>
      ))}
    </section>
  )
}
