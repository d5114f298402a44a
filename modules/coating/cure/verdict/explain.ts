import type { Judgement, ProbeVerdict } from './judge.ts'

// Both scales, so that nobody has to know which one the file spoke.
const degrees = (hundredths: number) => {
  const celsius = Math.round(hundredths / 10) / 10
  return `${celsius} °C (${Math.round(celsius * 1.8 + 32)} °F)`
}
const minutes = (seconds: number) => `${Math.floor(seconds / 6) / 10} min`

const problems: Record<string, string> = {
  empty: 'The file is empty.',
  no_table: 'The file holds no table of readings.',
  time_unknown: 'The file does not say what its times are counted in. Say so and send it again.',
  time_goes_back: 'The times go backwards.',
  unit_unknown: 'The file does not say whether it is °C or °F. Say so and send it again.',
  damaged: 'Too much of the file cannot be read.',
  no_probe: 'The file holds no temperatures.',
  too_large: 'The file holds more than a bake can.',
  no_part_probe: 'No probe was on a part; the air of the oven proves nothing about the metal.',
}

function probeSentence({ name, code, peak, temperature, seconds, bound }: ProbeVerdict): string {
  const stayed = `${name}: ${minutes(seconds)} at ${degrees(temperature)} or above`
  const top = `peak ${degrees(peak)}`
  if (code === 'cured') return `${stayed}, ${minutes(bound)} needed; ${top}.`
  if (code === 'undercured') return `${stayed}; ${minutes(bound)} are needed. Peak ${degrees(peak)}.`
  if (code === 'overcured') return `${stayed}; at most ${minutes(bound)} are allowed. Peak ${degrees(peak)}.`
  if (code === 'overheated') return `${name}: ${top}, more than the metal may have.`
  if (code === 'gap_decides')
    return `${stayed} is proven; ${minutes(bound)} are needed, and readings are missing.`
  return `${name}: in the air, not judged; ${top}.`
}

/** Why the verdict is what it is, a sentence each. */
export function explain({ reason, line, probes, skippedCount }: Judgement): string[] {
  const problem = problems[reason]
  const lines = skippedCount === 1 ? 'line' : 'lines'
  const skipped = skippedCount ? [`${skippedCount} ${lines} could not be read; the time is not counted.`] : []
  const where = line ? ` See line ${line}.` : ''
  return [...(problem ? [`${problem}${where}`] : []), ...probes.map(probeSentence), ...skipped]
}
