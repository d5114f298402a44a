export interface Oklch {
  lightness: number
  chroma: number
  hue: number
}

type Rgb = [number, number, number]

// Björn Ottosson, "A perceptual color space for image processing" (2020): OKLab to linear sRGB.
function linearRgb({ lightness, chroma, hue }: Oklch): Rgb {
  const angle = (hue * Math.PI) / 180
  const a = chroma * Math.cos(angle)
  const b = chroma * Math.sin(angle)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

const isInGamut = (rgb: Rgb) => rgb.every(channel => channel >= -0.0005 && channel <= 1.0005)

function toByte(channel: number): number {
  const clamped = Math.min(1, Math.max(0, channel))
  const encoded = clamped <= 0.0031308 ? clamped * 12.92 : 1.055 * clamped ** (1 / 2.4) - 0.055
  return Math.round(encoded * 255)
}

/** The nearest colour a screen can show: chroma gives way first, so that hue and lightness stay as asked. */
export function toHex(colour: Oklch): string {
  let chroma = colour.chroma
  while (chroma > 0.002 && !isInGamut(linearRgb({ ...colour, chroma }))) chroma -= 0.002
  const bytes = linearRgb({ ...colour, chroma: Math.max(0, chroma) }).map(toByte)
  return `#${bytes.map(byte => byte.toString(16).padStart(2, '0')).join('')}`
}

const linearOf = (hex: string): Rgb =>
  [1, 3, 5].map(at => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as Rgb

/** Ottosson's way back: `#0b5d5d` as lightness, chroma and hue; a grey has hue 0. */
export function fromHex(hex: string): Oklch {
  const [r, g, b] = linearOf(hex)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const second = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  const chroma = Math.hypot(a, second)
  const hue = (Math.atan2(second, a) * 180) / Math.PI
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: chroma < 0.002 ? 0 : chroma,
    hue: chroma < 0.002 ? 0 : (hue + 360) % 360,
  }
}

function luminance(hex: string): number {
  const [r, g, b] = linearOf(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast ratio of two hex colours as WCAG 2.2 defines it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}
