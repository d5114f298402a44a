import { Select } from '@mantine/core'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './notices.module.css'
import { PushSwitch } from './push-switch.tsx'
import { QuietHours } from './quiet-hours.tsx'
import { type Reach, useSetReach, useSetWish, useWishes } from './use-wishes.ts'
import { WishTable } from './wish-table.tsx'

const digests: Reach['digest'][] = ['none', 'hourly', 'daily']

/** About what one is told on which channel, when, and how bundled. */
export function Preferences() {
  const { t } = useTerms()
  const { data } = useWishes()
  const setWish = useSetWish()
  const setReach = useSetReach()
  if (!data?.data.length) return null
  return (
    <section className={classes.preferences} aria-labelledby="wishes">
      <h2 id="wishes">{t('notices.wishes')}</h2>
      <p>{t('notices.wishesWhy')}</p>
      <Select
        label={t('notices.digest')}
        value={data.reach.digest}
        allowDeselect={false}
        onChange={digest => setReach.mutate({ ...data.reach, digest: digest as Reach['digest'] })}
        data={digests.map(value => ({ value, label: t(`notices.digest.${value}`) }))}
      />
      <QuietHours reach={data.reach} onSet={reach => setReach.mutate(reach)} />
      <WishTable wishes={data.data} onSet={setWish.mutate} />
      <PushSwitch />
    </section>
  )
}
