const systems: [RegExp, string][] = [
  [/iPad/, 'iPad'],
  [/iPhone/, 'iPhone'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
]
// Edge and Opera also say Chrome, and Chrome says Safari.
const browsers: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const nameIn = (names: [RegExp, string][], text: string) => names.find(([sign]) => sign.test(text))?.[1]

/** “Firefox, Windows”; undefined for what is no browser we know. */
export function deviceOf(userAgent: string | null): string | undefined {
  if (!userAgent) return undefined
  const found = [nameIn(browsers, userAgent), nameIn(systems, userAgent)].filter(Boolean)
  return found.length ? found.join(', ') : userAgent.split(/[ (]/, 1)[0]
}
