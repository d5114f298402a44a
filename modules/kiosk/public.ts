export { Pin } from './entities/pin.ts'
export { keepPinsWith } from './secrets/keys.ts'
