import { Button, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { base64Of, shrink } from '#modules/files/screens/public.tsx'
import { api, newIntent } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { accentNamed } from '#ui/theme/accents.ts'
import { paletteOf } from '#ui/theme/palette.ts'
import classes from './set-up.module.css'
import type { StepForm } from './use-step-form.ts'

const colour = /^#[0-9a-f]{6}$/

/** The logo and the colour of the business. Words stay readable in any colour: only its hue and strength are taken. */
export function BrandFields({ form }: { form: StepForm }) {
  const { t } = useTerms()
  const [text, setText] = useState(String(form.values.brandColour ?? ''))
  const isColour = colour.test(text)
  const shades = isColour ? paletteOf(accentNamed(text)) : undefined
  function pick(next: string) {
    const wanted = next.trim().toLowerCase()
    setText(wanted)
    if (wanted === '' || colour.test(wanted)) form.set('brandColour', wanted || null)
  }
  return (
    <section className={classes.block} aria-label={t('business.brand.title')}>
      <h3>{t('business.brand.title')}</h3>
      <div className={classes.fields}>
        <Logo form={form} />
        <div>
          <TextInput
            label={t('business.brand.colour')}
            description={t('business.brand.colourHelp')}
            placeholder="#0b5d5d"
            maxLength={7}
            dir="ltr"
            value={text}
            error={form.errors.brandColour ?? (text && !isColour ? t('business.brand.noColour') : undefined)}
            leftSection={
              <input
                type="color"
                className={classes.well}
                aria-label={t('business.brand.pick')}
                value={isColour ? text : '#0b5d5d'}
                onChange={event => pick(event.currentTarget.value)}
              />
            }
            onChange={event => pick(event.currentTarget.value)}
          />
          {shades && (
            <p className={classes.shades}>
              <span style={{ background: shades[7], color: '#ffffff' }}>{t('business.brand.sample')}</span>
              <span style={{ background: '#ffffff', color: shades[8] }}>{t('business.brand.sample')}</span>
              <span style={{ background: '#171513', color: shades[3] }}>{t('business.brand.sample')}</span>
            </p>
          )}
        </div>
      </div>
    </section>
  )
}

function Logo({ form }: { form: StepForm }) {
  const { t } = useTerms()
  const { session } = useSession()
  const input = useRef<HTMLInputElement>(null)
  const [isSending, setSending] = useState(false)
  const [refused, setRefused] = useState<string>()
  const logoId = form.values.brandLogo ? String(form.values.brandLogo) : undefined
  async function send(file: File | undefined) {
    if (!file) return
    setSending(true)
    setRefused(undefined)
    try {
      const content = await base64Of(await shrink(file))
      const of = { subjectEntity: 'kernel.tenant', subjectId: session.tenant.id }
      const sent = { name: file.name, content, ...of }
      const kept = await api.post<{ id: string; width: number | null }>('/v1/files', sent, {
        key: newIntent(),
      })
      if (kept.width === null) setRefused(t('business.brand.noPicture'))
      else form.set('brandLogo', kept.id)
    } catch (error) {
      const problem = asProblem(error)
      setRefused(problem.errors[0]?.message ?? problem.message)
    } finally {
      setSending(false)
    }
  }
  return (
    <fieldset className={classes.logo}>
      <legend>{t('business.brand.logo')}</legend>
      {logoId && (
        <img
          src={`/v1/files/${logoId}/content?size=thumb`}
          alt={t('business.brand.logoOf', { name: session.tenant.name })}
        />
      )}
      <div className={classes.chips}>
        <Button variant="default" loading={isSending} onClick={() => input.current?.click()}>
          {t(logoId ? 'business.brand.another' : 'business.brand.choose')}
        </Button>
        {logoId && (
          <Button variant="subtle" onClick={() => form.set('brandLogo', null)}>
            {t('business.brand.none')}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/*"
        aria-label={t('business.brand.choose')}
        onChange={event => {
          void send(event.currentTarget.files?.[0])
          // Else the same picture could not be picked twice in a row.
          event.currentTarget.value = ''
        }}
      />
      <span className={refused ? classes.error : classes.quiet} role={refused ? 'alert' : undefined}>
        {refused ?? t('business.brand.logoHelp')}
      </span>
    </fieldset>
  )
}
