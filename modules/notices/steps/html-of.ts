import { wordsIn } from '../templates/letters.ts'

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, character => `&#${character.codePointAt(0)};`)

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur'])
const directionOf = (locale: string) => (rightToLeft.has(locale.slice(0, 2)) ? 'rtl' : 'ltr')

interface Page {
  title: string
  body: string
  link?: string
  tenantName: string
  unsubscribe?: string
  locale: string
}

// Mail programs know neither files of style nor the theme: a single column that any of them can show.
const font = 'font-family:system-ui,-apple-system,Segoe UI,Roboto,Arial,sans-serif'

/** The twin of the plain text: the same words, nothing that loads from anywhere, nothing that counts who reads. */
export function htmlOf({ title, body, link, tenantName, unsubscribe, locale }: Page): string {
  const paragraphs = body.split(/\n{2,}/).map(part => `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`)
  const button = link
    ? `<p><a href="${escaped(link)}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#0b5d5d;color:#ffffff;text-decoration:none">${escaped(wordsIn('notices.open', locale).title)}</a></p>`
    : ''
  const footer = unsubscribe
    ? ` · <a href="${escaped(unsubscribe)}" style="color:#5c6670">${escaped(wordsIn('notices.unsubscribe', locale).title)}</a>`
    : ''
  return [
    `<!doctype html><html lang="${escaped(locale)}" dir="${directionOf(locale)}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>`,
    `<body style="margin:0;padding:24px;background:#f4f5f6;color:#1b1f23;${font};font-size:16px;line-height:1.5">`,
    `<div style="max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border-radius:12px">`,
    `<h1 style="margin:0 0 16px;font-size:20px">${escaped(title)}</h1>${paragraphs.join('')}${button}</div>`,
    `<p style="max-width:560px;margin:16px auto 0;color:#5c6670;font-size:13px">${escaped(tenantName)}${footer}</p>`,
    '</body></html>',
  ].join('')
}

/** A page of a few words, for who has no session; its button asks for the same address by POST. */
export function plainPage({
  title,
  body,
  locale,
  button,
}: {
  title: string
  body: string
  locale: string
  button?: string
}): string {
  const form = button
    ? `<form method="post"><button type="submit" style="min-height:44px;padding:0 20px;font-size:16px">${escaped(button)}</button></form>`
    : ''
  return [
    `<!doctype html><html lang="${escaped(locale)}" dir="${directionOf(locale)}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">`,
    `<title>${escaped(title)}</title></head>`,
    `<body style="margin:10vh auto;max-width:32rem;padding:0 1rem;${font};font-size:16px;line-height:1.5">`,
    `<main><h1 style="font-size:1.5rem">${escaped(title)}</h1><p>${escaped(body)}</p>${form}</main></body></html>`,
  ].join('')
}
