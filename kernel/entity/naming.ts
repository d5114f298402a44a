export const snake = (camel: string): string => camel.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

export const kebab = (camel: string): string => camel.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

/** `room-types` → `roomTypes`: the name under which children are included. */
export const camel = (kebabName: string): string =>
  kebabName.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** `nightlyRate` → `Nightly rate` */
export const sentence = (camelName: string): string => {
  const words = camelName.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
  return words[0]!.toUpperCase() + words.slice(1)
}

export const quote = (identifier: string): string => {
  if (!/^[a-z_][a-z0-9_]*$/.test(identifier)) throw new Error(`not an identifier: ${identifier}`)
  return identifier === 'from' || identifier === 'order' || identifier === 'user'
    ? `"${identifier}"`
    : identifier
}
