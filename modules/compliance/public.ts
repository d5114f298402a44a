export { keepEvidenceWith } from './keys.ts'
export { sealAll, startSealing } from './sealing/keeper.ts'
export { keepWitnessIn, remembered } from './sealing/witness.ts'
export { verifyTree } from './verify/verify-tree.ts'
