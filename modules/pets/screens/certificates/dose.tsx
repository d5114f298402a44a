import { Anchor, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from './certificates.module.css'
import { Judge } from './judge.tsx'
import { Proofs } from './proofs.tsx'
import { Standing } from './standing.tsx'

export interface DoseRow {
  id: string
  vaccine: string
  givenOn: string
  expiresOn: string | null
  status: string
  rejectionReason: string | null
  pet?: { id: string; name: string }
}

/** One vaccination: what it says, the certificate, how it stands, and the two answers. */
export function Dose({ dose, who }: { dose: DoseRow; who: string }) {
  const { t } = useTerms()
  const formats = useFormats()
  return (
    <li className={classes.dose}>
      <div className={classes.head}>
        <div>
          <b>{dose.vaccine}</b>
          {dose.pet && (
            <>
              {' · '}
              <Anchor component={Link} to={`/app/pets/${dose.pet.id}?tab=vaccinations`}>
                {dose.pet.name}
              </Anchor>
            </>
          )}
          <Text size="sm" c="dimmed">
            {dose.expiresOn
              ? t('pets.certificate.days', {
                  given: formats.day(dose.givenOn),
                  expires: formats.day(dose.expiresOn),
                })
              : t('pets.certificate.given', { given: formats.day(dose.givenOn) })}
          </Text>
        </div>
        <Standing dose={dose} today={todayIn(formats.timeZone)} />
      </div>
      {dose.rejectionReason && <Text size="sm">{dose.rejectionReason}</Text>}
      <Proofs doseId={dose.id} />
      <Judge dose={dose} who={who} />
    </li>
  )
}
