import { MAP_COLOURS, type MapTheme } from './colours.ts';

/** Colours of the moving map's ground and of what stands on it, as CSS colours. */
export interface GroundColours {
  readonly abroadLine: string;
  readonly land: string;
  readonly water: string;
  readonly waterText: string;
  readonly river: string;
  readonly outline: string;
  readonly border: string;
  readonly ink: string;
  readonly halo: string;
  readonly accent: string;
  readonly regionText: string;
  readonly cityText: string;
}

/** The ground of the moving map: the still map's colours, so that nothing changes when one takes over. */
export const GROUND_COLOURS: Readonly<Record<MapTheme, GroundColours>> = {
  light: ground('light', { abroadLine: '#d3d8d5', waterText: '#3d5d70' }),
  dark: ground('dark', { abroadLine: '#2b343a', waterText: '#9cc3d8' }),
};

function ground(theme: MapTheme, own: Pick<GroundColours, 'abroadLine' | 'waterText'>): GroundColours {
  const { land, water, waterLine, border, ink, mutedInk, halo, accent } = MAP_COLOURS[theme];
  return {
    ...own,
    land,
    water,
    river: waterLine,
    outline: border,
    border,
    ink,
    halo,
    accent,
    regionText: ink,
    cityText: mutedInk,
  };
}
