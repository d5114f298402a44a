/** A number from nought to below `sides`. */
export type Dice = (sides: number) => number

const [factor, step, range] = [1_103_515_245, 12_345, 2_147_483_648]

/** The same throws every time: a demonstration that is the same for everybody can be talked about. */
export function loadedDice(seed: number): Dice {
  let state = seed
  return sides => {
    state = (state * factor + step) % range
    return (state / range) * sides
  }
}
