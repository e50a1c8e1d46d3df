/**
 * Areas of the 17 regions in thousand km²: Bureau of National Statistics of Kazakhstan, borders of June 2022.
 * Of the three cities no area is given here: they are too small for the tolerance.
 */
export const REFERENCE_AREAS: Readonly<Record<string, number>> = {
  'KZ-10': 185.5,
  'KZ-11': 146.2,
  'KZ-15': 300.6,
  'KZ-19': 105.1,
  'KZ-23': 118.6,
  'KZ-27': 151.3,
  'KZ-31': 144.3,
  'KZ-33': 118.5,
  'KZ-35': 239.0,
  'KZ-39': 196.0,
  'KZ-43': 226.0,
  'KZ-47': 165.6,
  'KZ-55': 124.8,
  'KZ-59': 98.0,
  'KZ-61': 116.1,
  'KZ-62': 188.9,
  'KZ-63': 97.8,
};

/** Largest share by which an area may differ from its reference. */
export const AREA_TOLERANCE = 0.04;
