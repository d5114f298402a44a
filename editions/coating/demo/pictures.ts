import sharp from 'sharp'
import type { Desk } from '#kernel/module/demo.ts'

export type Shape = 'bracket' | 'wheel' | 'railing' | 'gate' | 'frame' | 'panel'

const shapes: Record<Shape, string> = {
  bracket:
    '<path d="M200 620V220h90v310h310v90z"/><circle cx="245" cy="280" r="22" fill="#e7e2da"/><circle cx="530" cy="575" r="22" fill="#e7e2da"/>',
  wheel:
    '<circle cx="400" cy="400" r="250"/><circle cx="400" cy="400" r="195" fill="#e7e2da"/><g stroke-width="44"><path d="M400 205v390M205 400h390M262 262l276 276M538 262L262 538"/></g><circle cx="400" cy="400" r="62"/>',
  railing:
    '<g stroke-width="26"><path d="M120 250h560M120 600h560"/><path d="M150 250v350M240 250v350M330 250v350M420 250v350M510 250v350M600 250v350M650 250v350"/></g>',
  gate: '<g stroke-width="24" fill="none"><rect x="150" y="160" width="500" height="480" rx="14"/><path d="M150 400h500M400 160v480M150 160l500 480"/></g>',
  frame:
    '<g stroke-width="34" fill="none"><circle cx="230" cy="540" r="120"/><circle cx="590" cy="540" r="120"/><path d="M230 540l110-230h170l80 230M340 310l70 230h-180M410 540l100-230"/></g>',
  panel:
    '<rect x="140" y="200" width="520" height="400" rx="10"/><g fill="#e7e2da"><circle cx="185" cy="245" r="14"/><circle cx="615" cy="245" r="14"/><circle cx="185" cy="555" r="14"/><circle cx="615" cy="555" r="14"/></g>',
}

/** A drawn part on a bench: nothing in the demonstration is a photo of anybody's. */
export async function keepPicture(desk: Desk, shape: Shape, colour: string, name: string): Promise<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800">
    <rect width="800" height="800" fill="#e7e2da"/><rect y="650" width="800" height="150" fill="#c9c0b2"/>
    <ellipse cx="400" cy="665" rx="280" ry="26" fill="#00000022"/>
    <g fill="${colour}" stroke="${colour}" stroke-linecap="round">${shapes[shape]}</g></svg>`
  const drawn = await sharp(Buffer.from(svg)).flatten().png({ compressionLevel: 1 }).toBuffer()
  const content = drawn.toString('base64')
  return (await desk.post<{ id: string }>('/v1/files', { name: `${name}.jpg`, content })).id
}
