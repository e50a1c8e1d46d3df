/** A large lake that the moving map names. */
export type LakeId = 'caspian' | 'aral' | 'balkhash' | 'zaysan' | 'alakol';

/** Where the name of a lake stands: a point on its open water, and the zoom from which it is shown. */
export const LAKE_LABELS: readonly {
  readonly id: LakeId;
  readonly position: readonly [lon: number, lat: number];
  readonly fromZoom: number;
}[] = [
  { id: 'caspian', position: [50.6, 43.6], fromZoom: 2 },
  { id: 'aral', position: [58.9, 45.2], fromZoom: 4 },
  { id: 'balkhash', position: [74.3, 46.1], fromZoom: 5 },
  { id: 'zaysan', position: [83.9, 48.0], fromZoom: 5 },
  { id: 'alakol', position: [81.75, 46.1], fromZoom: 5 },
];
