import { Button, Checkbox, Modal } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, newIntent } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { useLabels } from '#ui/data/use-labels.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { MoneyInput } from '#ui/form/money-input.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import type { Template } from './data.ts'
import classes from './set-up.module.css'
import { type Offer, useOffers } from './use-offers.ts'

const priceOf = ({ entity, values }: Offer) =>
  Object.keys(values).find(name => entity.fields[name]?.widget === 'money')

/** Of the place one stands in, where a noun must have one. */
const placed = ({ entity, values }: Offer, locationId: string | undefined) =>
  entity.fields.locationId && !entity.fields.locationId.optional ? { locationId, ...values } : values

/** One that says the same in other figures is there already: what follows it is made all the same. */
function skipKnown(refused: unknown): undefined {
  if (asProblem(refused).status !== 409) throw refused
}

/** The rows of a template: each is taken or left, and its price is what the owner says. */
export function TemplateRows({ template, onClose }: { template: Template; onClose: () => void }) {
  const { t } = useTerms()
  const labels = useLabels()
  const { location } = useSession()
  const client = useQueryClient()
  const { offers, isKnown, take, price } = useOffers(template)
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const wanted = offers.filter(({ isTaken }) => isTaken)

  async function make() {
    setBusy(true)
    setError(undefined)
    let count = 0
    try {
      // One after the other: what is made stands, and what is refused is named.
      for (const offer of wanted) {
        const body = placed(offer, location?.id)
        const made = await api.post(`/v1/${offer.entity.plural}`, body, { key: newIntent() }).catch(skipKnown)
        if (made) count += 1
      }
      onClose()
    } catch (refused) {
      setError(asProblem(refused))
    } finally {
      setBusy(false)
      if (count > 0) toast(t('business.series.made', { count }))
      for (const { entity } of wanted) void client.invalidateQueries({ queryKey: [entity.name] })
    }
  }

  return (
    <Modal opened onClose={onClose} title={t(`template.${template.id}`)} centered size="lg">
      <div className={classes.step}>
        {error !== undefined && <ProblemView error={error} isInline />}
        {!isKnown && <SkeletonRows count={4} height={44} />}
        {isKnown && (
          <ul className={classes.choices}>
            {offers.map((offer, at) => {
              const name = priceOf(offer)
              return (
                <li key={`${offer.entity.name} ${offer.title}`}>
                  <Checkbox
                    label={<bdi>{offer.title}</bdi>}
                    description={offer.isThere ? t('business.templates.there') : labels.one(offer.entity)}
                    checked={offer.isTaken}
                    disabled={offer.isThere}
                    onChange={event => take(at, event.currentTarget.checked)}
                  />
                  {name && !offer.isThere && (
                    <div className={classes.price}>
                      <MoneyInput
                        aria-label={`${offer.title}, ${labels.field(offer.entity, name, offer.entity.fields[name])}`}
                        error={undefined}
                        value={offer.values[name]}
                        onChange={value => price(at, name, value)}
                      />
                    </div>
                  )}
                </li>
              )
            })}
          </ul>
        )}
        <Button disabled={!isKnown || wanted.length === 0} loading={isBusy} onClick={() => void make()}>
          {t('business.series.make', { count: wanted.length })}
        </Button>
      </div>
    </Modal>
  )
}
