import type { Desk } from '#kernel/module/demo.ts'

const templates = [
  { name: 'A lovely day', mood: 5, energy: 4, appetite: 5, social: 5, activities: ['Long walk', 'Fetch'], highlights: '{name} had a lovely day: a long walk, a lot of fetch and a good sleep after lunch.' },
  { name: 'A quiet day', mood: 4, energy: 2, appetite: 4, social: 3, activities: ['Cuddles', 'Nap in the sun'], highlights: '{name} took it slowly today, with naps in the sun and a cuddle in between.' },
  { name: 'First day', mood: 3, energy: 3, appetite: 3, social: 3, activities: ['Short walk'], highlights: '{name} is settling in. A little shy in the morning; by noon first at the door.' },
  { name: 'Swimming', mood: 5, energy: 5, appetite: 5, social: 4, activities: ['Pool'], highlights: '{name} loved the pool. Dried and brushed afterwards.' },
  { name: 'Little appetite', mood: 3, energy: 3, appetite: 2, social: 3, activities: ['Short walk'], highlights: '{name} was calm and friendly today.', concerns: '{name} left some of the food. We keep an eye on it and call you should it go on.' },
  { name: 'Going home', mood: 5, energy: 4, appetite: 5, social: 4, activities: ['Bath and brush'], highlights: '{name} is bathed, brushed and ready to see you.' },
] // biome-ignore format: a table

/** What is often said; the desk adds its own. */
export async function writeTemplates({ post }: Desk): Promise<void> {
  for (const [position, template] of templates.entries())
    await post('/v1/report-card-templates', { position, ...template })
}
