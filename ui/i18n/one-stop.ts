/** What ends in an abbreviation (“π.μ.”, “a.m.”, “Ltd.”) brings the full stop of its sentence along. */
const stopped = /\p{L}\.[\u2069\s]*$/u

/** The full stop that stands behind a value, unless the value ends in one. */
export const stopAfter = (value: string, stop: string): string => (stopped.test(value) ? '' : stop)

/** A sentence in which values stand already: two full stops are one, three are a pause. */
export const oneStop = (sentence: string): string => sentence.replaceAll(/(?<=\p{L}\.\u2069?)\.(?!\.)/gu, '')
