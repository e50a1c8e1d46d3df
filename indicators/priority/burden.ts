/** Risk × residents ÷ 10 of a town, in residents: its burden. Additive over towns. */
export function burdenOf(risk: number, residents: number): number {
  return (risk * residents) / 10;
}
