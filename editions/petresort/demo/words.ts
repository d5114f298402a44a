// All invented: plants and animals for people, so that nobody takes them for customers of a real house.
const list = (text: string) => text.split(' ')

export const firstNames = list(
  'Ada Bruno Clara Dario Elsa Felix Greta Hugo Iris Jonas Kira Luis Mara Nils Olga Pablo Quinn Rosa Sven Tessa Ugo Vera Wanda Yara Zeno Alma Boris Celia Diego Edda',
)
export const familyNames = list(
  'Alder Birch Clover Dahlia Elder Fern Gorse Hazel Ivy Juniper Kelp Larch Maple Nettle Oak Poplar Quince Rowan Sorrel Thistle Umber Violet Willow Yarrow Aster Bramble Cedar Daisy',
)

export const petNames = list(
  'Biscuit Pixel Waffle Nimbus Pepper Maple Gizmo Olive Truffle Ziggy Mochi Bramble Comet Hazel Tofu Juno Pickle Rusty Saffron Boba Clover Dumpling Echo Figaro Ginger Hobbit Indigo Jasper Kiwi Latte Marble Nacho Opal Pretzel Quill Raisin Sushi Tango Umi Velvet Widget Yuki Zorro Acorn Bandit Caramel Domino Ember Fudge Gadget Honey Inky Jellybean Koda Lentil Miso Noodle Otto Poppy Rocket Scout Toffee Winnie',
)

/** Breed, ordinary weight in kilograms. */
export const dogBreeds: [string, number][] = [
  ['Labrador Retriever', 30], ['Golden Retriever', 32], ['French Bulldog', 12], ['Beagle', 11], ['Dachshund', 9],
  ['Border Collie', 18], ['Miniature Poodle', 7], ['Cocker Spaniel', 13], ['German Shepherd', 34], ['Portuguese Water Dog', 21],
  ['Jack Russell Terrier', 7], ['Whippet', 14], ['Shiba Inu', 10], ['Australian Shepherd', 25], ['Bernese Mountain Dog', 45],
  ['Cavalier King Charles Spaniel', 8], ['Podengo', 6], ['Boxer', 29], ['Mixed breed', 17], ['Mixed breed', 22],
] // biome-ignore format: a table
export const catBreeds: [string, number][] = [
  ['European Shorthair', 5], ['Maine Coon', 8], ['British Shorthair', 6], ['Ragdoll', 7], ['Siamese', 4],
  ['Norwegian Forest Cat', 7], ['Bengal', 5], ['Mixed breed', 4],
] // biome-ignore format: a table
export const otherKinds: [string, number][] = [
  ['Dwarf rabbit', 2],
  ['Guinea pig', 1],
  ['Holland Lop rabbit', 2],
]

export const dogColours = [
  'black',
  'golden',
  'fawn',
  'tricolour',
  'brindle',
  'white and tan',
  'chocolate',
  'grey',
]
export const catColours = ['tabby', 'black', 'ginger', 'tortoiseshell', 'blue', 'black and white', 'cream']

export const alerts = [
  'Allergic to chicken: salmon food only',
  'Bites when woken: call the name first',
  'Heart tablet at 08:00 and 20:00, hidden in cheese',
  'Escapes through open doors: lead before door',
  'Guards the food bowl: feed alone',
  'Insulin twice a day, owner brings the pen',
  'Afraid of thunder: radio on, light on',
  'Allergic to penicillin',
  'Not good with other males: walk alone',
  'Eye drops, left eye, mornings',
]
export const feedingNotes = [
  '120 g dry food, mornings and evenings.',
  'Own food in the blue box. One scoop at 08:00, one at 18:00.',
  'Half a tin in the evening, dry food left out all day.',
  'Eats slowly: leave the bowl for an hour.',
  'Grain-free only. No treats from the shop.',
  'Soak the dry food for ten minutes; two meals.',
  'Three small meals, the last at 21:00.',
]
export const stayNotes = [
  'Wants a photo every evening.',
  'Bath on the day before going home.',
  'Brings an own bed and a red blanket.',
  'First stay: show the owner round.',
  'Late pick-up agreed, about 18:30.',
  'Room next to the garden, please.',
]
