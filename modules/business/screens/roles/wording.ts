export interface Wording {
  key: string
  /** The entity whose nouns the sentence names. */
  noun?: string
}

/**
 * Where the sentence of a permission stands: one of its own, or “See …” and “Change …” with the nouns, which a business
 * may call otherwise. Undefined where nobody has said it yet.
 */
export function wordingOf(permission: string, has: (key: string) => boolean): Wording | undefined {
  const own = `permission.${permission}`
  if (has(own)) return { key: own }
  const [module, entity, ...act] = permission.split('.')
  const key = `business.permission.${act.join('.')}`
  const noun = `${module}.${entity}`
  return has(key) && has(`entity.${noun}.many`) ? { key, noun } : undefined
}

/** A noun within a sentence: “kiosk PINs”, but “PIN of the kiosk”. */
export const withinSentence = (noun: string): string =>
  /^\p{Lu}\p{Lu}/u.test(noun) ? noun : noun.charAt(0).toLocaleLowerCase() + noun.slice(1)
