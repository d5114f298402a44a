import { useState } from 'react'
import { useAct } from '#ui/data/use-act.ts'
import { useMergedSave } from '#ui/form/use-merged-save.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Row } from '#ui/meta.ts'
import { errorsOf } from '../set-up/data.ts'
import { type Standing, StandingFields } from './standing-fields.tsx'
import classes from './team.module.css'
import { Unsaved } from './unsaved.tsx'
import { WorkWeek } from './work-week.tsx'

/** The role of a member and the places it counts at; felt within a second. */
export function MemberStanding({ member }: { member: Row }) {
  const { t } = useTerms()
  const { act, isBusy } = useAct()
  const stored: Standing = {
    role: String(member.role),
    locationIds: (member.locationIds as string[] | null) ?? null,
  }
  const [changed, setChanged] = useState<Standing>()
  const saveOver = useMergedSave('/v1/members', member)
  const [errors, setErrors] = useState<Record<string, string>>({})
  async function save(standing: Standing) {
    setErrors({})
    const onRefused = (problem: { errors: unknown[] }) => {
      setErrors(errorsOf(problem))
      return problem.errors.length > 0
    }
    const options = { done: t('business.team.saved', { name: String(member.name) }), onRefused }
    if (await act(key => saveOver({ ...standing }, key), options)) setChanged(undefined)
  }
  return (
    <>
      <section className={classes.standing} aria-label={t('business.team.standing')}>
        <StandingFields value={changed ?? stored} onChange={setChanged} errors={errors} />
        {changed && (
          <Unsaved isBusy={isBusy} onUndo={() => setChanged(undefined)} onSave={() => void save(changed)} />
        )}
      </section>
      <WorkWeek member={{ id: String(member.id), name: member.name }} />
    </>
  )
}
