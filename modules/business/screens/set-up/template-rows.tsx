import { Button, Checkbox, Modal, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, newIntent } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { useLabels } from '#ui/data/use-labels.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { FieldInput } from '#ui/form/field-input.tsx'
import { MoneyInput } from '#ui/form/money-input.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import type { Template } from './data.ts'
import classes from './set-up.module.css'
import { linked } from './template-values.ts'
import { type Offer, useOffers } from './use-offers.ts'

const pricesOf = ({ entity, values }: Offer) =>
  Object.keys(values).filter(name => entity.fields[name]?.widget === 'money')

/** Of the place one stands in, where a noun must have one. */
const placed = ({ entity, values }: Pick<Offer, 'entity' | 'values'>, locationId: string | undefined) =>
  entity.fields.locationId && !entity.fields.locationId.optional ? { locationId, ...values } : values

/** One that says the same in other figures is there already: what follows it is made all the same. */
function skipKnown(refused: unknown): undefined {
  if (asProblem(refused).status !== 409) throw refused
}

/** The rows of a template: each is taken or left, and its name and prices are what the owner says. */
export function TemplateRows({ template, onClose }: { template: Template; onClose: () => void }) {
  const { t } = useTerms()
  const labels = useLabels()
  const { location } = useSession()
  const client = useQueryClient()
  const { offers, wanted, asked, answer, isReady, isKnown, take, change } = useOffers(template)
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()

  async function make() {
    setBusy(true)
    setError(undefined)
    let count = 0
    const ids = Object.fromEntries(offers.map(({ at, id }) => [at, id]))
    try {
      // One after the other: what is made stands, and what is refused is named.
      for (const { at, entity, values } of wanted) {
        const body = placed({ entity, values: linked(values, ids) }, location?.id)
        const sent = api.post<{ id: string }>(`/v1/${entity.plural}`, body, { key: newIntent() })
        const made = await sent.catch(skipKnown)
        if (made) count += 1
        ids[at] = made?.id
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
        {isKnown &&
          asked.map(({ name, entity, field, value, isNone }) =>
            isNone ? (
              <p key={name} role="note">
                {t('business.templates.first', { what: labels.field(entity, name, field) })}
              </p>
            ) : (
              <FieldInput
                key={name}
                entity={entity}
                name={name}
                field={field}
                value={value}
                onChange={next => answer(name, next)}
              />
            ),
          )}
        {isKnown && (
          <ul className={classes.choices}>
            {offers.map(offer => (
              <li key={offer.at}>
                <Checkbox
                  label={<bdi>{offer.title}</bdi>}
                  description={offer.id ? t('business.templates.there') : labels.one(offer.entity)}
                  checked={offer.isTaken}
                  disabled={offer.id !== undefined}
                  onChange={event => take(offer.at, event.currentTarget.checked)}
                />
                {offer.isTaken && <OfferFields offer={offer} onChange={change} />}
              </li>
            ))}
          </ul>
        )}
        <Button
          disabled={!isKnown || !isReady || wanted.length === 0}
          loading={isBusy}
          onClick={() => void make()}
        >
          {t('business.series.make', { count: wanted.length })}
        </Button>
      </div>
    </Modal>
  )
}

interface OfferFieldsProps {
  offer: Offer
  onChange: (at: number, name: string, value: unknown) => void
}

/** What of a row is most often said otherwise: how it is called and what it costs. */
function OfferFields({ offer, onChange }: OfferFieldsProps) {
  const labels = useLabels()
  const { at, entity, values } = offer
  const name = entity.fields[entity.titleField]?.widget === 'text' ? entity.titleField : undefined
  const label = (field: string) => labels.field(entity, field, entity.fields[field])
  return (
    <div className={classes.offer}>
      {name !== undefined && values[name] !== undefined && (
        <TextInput
          label={label(name)}
          aria-label={`${offer.title}, ${label(name)}`}
          value={String(values[name])}
          maxLength={entity.fields[name]?.max}
          onChange={event => onChange(at, name, event.currentTarget.value)}
        />
      )}
      {pricesOf(offer).map(price => (
        <div key={price} className={classes.price}>
          <MoneyInput
            label={label(price)}
            aria-label={`${offer.title}, ${label(price)}`}
            error={undefined}
            value={values[price]}
            onChange={value => onChange(at, price, value)}
          />
        </div>
      ))}
    </div>
  )
}
