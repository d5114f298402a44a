import {
  IconApple,
  IconBalloon,
  IconButterfly,
  IconCar,
  IconCarrot,
  IconCat,
  IconCherry,
  IconClover,
  IconDeer,
  IconDog,
  IconFeather,
  IconFish,
  IconFlower,
  IconHorse,
  IconLeaf,
  IconMushroom,
  IconPig,
  IconRocket,
  IconSailboat,
  IconSnowman,
  IconStar,
  IconSun,
  IconTractor,
  IconUmbrella,
} from '@tabler/icons-react'
import classes from './peg-picture.module.css'

const pictures = [
  IconApple,
  IconBalloon,
  IconButterfly,
  IconCar,
  IconCarrot,
  IconCat,
  IconCherry,
  IconClover,
  IconDeer,
  IconDog,
  IconFeather,
  IconFish,
  IconFlower,
  IconHorse,
  IconLeaf,
  IconMushroom,
  IconPig,
  IconRocket,
  IconSailboat,
  IconSnowman,
  IconStar,
  IconSun,
  IconTractor,
  IconUmbrella,
]
const tints = ['blue', 'green', 'amber', 'red', 'violet']

function numberOf(id: string): number {
  let sum = 7
  for (const char of id) sum = (sum * 31 + char.charCodeAt(0)) >>> 0
  return sum
}

interface Props {
  id: string
  size?: number
}

/** The picture over a child's peg: the same everywhere, and known to who cannot read yet. */
export function PegPicture({ id, size = 48 }: Props) {
  const number = numberOf(id)
  const Picture = pictures[number % pictures.length] ?? IconStar
  const tint = tints[Math.floor(number / pictures.length) % tints.length]
  const style = {
    inlineSize: size,
    blockSize: size,
    '--peg-tint': `light-dark(var(--mantine-color-${tint}-1), var(--mantine-color-${tint}-9))`,
    '--peg-ink': `light-dark(var(--mantine-color-${tint}-8), var(--mantine-color-${tint}-2))`,
  }
  return (
    <span className={classes.peg} style={style as object} aria-hidden>
      <Picture size={Math.round(size * 0.62)} stroke={1.6} />
    </span>
  )
}
