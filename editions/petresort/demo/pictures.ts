import sharp from 'sharp'

const coats = ['#8d5a3a', '#c79a63', '#4a4540', '#d8cfc2', '#a8643c']
const skies = ['#cfe6ea', '#f3e2c4', '#dfe9d2']
const grounds = ['#9cbf8a', '#c9b48a', '#8fb59b']

const at = <T>(list: readonly T[], number: number): T => list[number % list.length]!

/** Nobody's dog: drawn here, so that a demonstration shows no real animal and needs no licence. */
function dog(number: number): string {
  const coat = at(coats, number)
  const lean = (number % 3) * 24
  return `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="720" viewBox="0 0 960 720">
    <rect width="960" height="720" fill="${at(skies, number)}"/>
    <circle cx="${760 - lean * 3}" cy="150" r="70" fill="#f6c453"/>
    <path d="M0 520 Q240 ${470 - lean} 480 520 T960 500 V720 H0Z" fill="${at(grounds, number)}"/>
    <g transform="translate(${lean} 0)">
      <path d="M640 430 q70 -60 90 -130" stroke="${coat}" stroke-width="34" fill="none" stroke-linecap="round"/>
      <rect x="330" y="400" width="330" height="150" rx="75" fill="${coat}"/>
      <rect x="360" y="500" width="46" height="120" rx="22" fill="${coat}"/>
      <rect x="450" y="510" width="46" height="110" rx="22" fill="${coat}"/>
      <rect x="560" y="510" width="46" height="110" rx="22" fill="${coat}"/>
      <rect x="610" y="500" width="46" height="120" rx="22" fill="${coat}"/>
      <circle cx="320" cy="350" r="92" fill="${coat}"/>
      <ellipse cx="252" cy="386" rx="62" ry="46" fill="${coat}"/>
      <ellipse cx="206" cy="372" rx="20" ry="16" fill="#2b2522"/>
      <circle cx="300" cy="330" r="13" fill="#2b2522"/><circle cx="304" cy="326" r="4" fill="#fff"/>
      <path d="M370 280 q70 40 44 140 q-50 -20 -66 -90z" fill="#3a2d25"/>
      <path d="M236 418 q24 26 58 6" stroke="#2b2522" stroke-width="7" fill="none" stroke-linecap="round"/>
      <path d="M248 426 q10 44 34 6z" fill="#d9737a"/>
    </g>
    <circle cx="${120 + lean * 4}" cy="600" r="36" fill="#c8553d"/>
    <path d="M${90 + lean * 4} 588 q30 20 60 2" stroke="#fff" stroke-width="6" fill="none"/>
  </svg>`
}

/** A paper with a stamp on it, such as a vet hands out; its lines say nothing. */
function paper(number: number): string {
  const line = (y: number, width: number) =>
    `<rect x="90" y="${y}" width="${width}" height="14" rx="7" fill="#b9b3a8"/>`
  const lines = [210, 250, 290, 370, 410, 490, 530, 570].map((y, n) =>
    line(y, 300 + ((n * 97 + number * 31) % 320)),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="960" viewBox="0 0 720 960">
    <rect width="720" height="960" fill="#fbf8f1"/>
    <rect x="90" y="90" width="360" height="34" rx="8" fill="#2f6f73"/>
    <rect x="90" y="140" width="220" height="16" rx="8" fill="#8aa9ab"/>
    ${lines.join('')}
    <g transform="rotate(-14 520 730)" fill="none" stroke="#3f5fae" stroke-width="8" opacity="0.75">
      <circle cx="520" cy="730" r="110"/><circle cx="520" cy="730" r="82"/>
      <path d="M470 730 h100 M520 680 v100"/>
    </g>
    <path d="M110 780 q60 -70 90 0 t90 -10 t80 0" stroke="#33415c" stroke-width="6" fill="none"/>
  </svg>`
}

// Nothing in them is seen through: with an alpha channel they would be kept as WebP, which takes four times as long.
const encoded = async (drawing: string) =>
  (await sharp(Buffer.from(drawing)).flatten().png({ compressionLevel: 1 }).toBuffer()).toString('base64')

export const dogPicture = (number: number) => encoded(dog(number))
export const paperPicture = (number: number) => encoded(paper(number))
