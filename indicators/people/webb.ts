/** Classes of Webb (1963) in his order. */
export const WEBB_CLASSES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
export type WebbClass = (typeof WEBB_CLASSES)[number];

/**
 * Class of a place by its natural balance (births less deaths) and its migration balance (arrivals less departures), both
 * in persons or both as rates. It grows in A (births make up for departures), B (more by births), C (more by migration)
 * and D (migration makes up for deaths), and shrinks in E (deaths outweigh migration), F (more by deaths), G (more by
 * migration) and H (departures outweigh births). Null where a balance is 0 or both are as large: between two classes.
 * Webb (1963), Journal of the Institute of British Geographers 33, 130–148.
 */
export function webbClass(natural: number, migration: number): WebbClass | null {
  if (natural === 0 || migration === 0 || Math.abs(natural) === Math.abs(migration)) return null;
  const isMoreByBirths = Math.abs(natural) > Math.abs(migration);
  if (natural > 0 && migration < 0) return isMoreByBirths ? 'A' : 'H';
  if (natural > 0) return isMoreByBirths ? 'B' : 'C';
  if (migration > 0) return isMoreByBirths ? 'E' : 'D';
  return isMoreByBirths ? 'F' : 'G';
}
