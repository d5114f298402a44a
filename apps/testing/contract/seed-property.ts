type Make = (noun: string, path: string, body: object) => Promise<string>

/** A building with one unit and everything that can be kept about it. */
export async function seedProperty(make: Make, locationId: string, customerId: string, canary: string) {
  const buildingId = await make('property.building', '/v1/buildings', {
    locationId,
    name: `Building ${canary}`,
    code: 'B',
  })
  const unitId = await make('property.unit', '/v1/units', { buildingId, name: `Unit ${canary}`, shares: 100 })
  await make('property.residency', '/v1/residencies', {
    unitId,
    customerId,
    role: 'resident',
    startsOn: '2025-01-01',
  })
}
