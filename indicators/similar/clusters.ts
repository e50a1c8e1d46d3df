import { agnes } from 'ml-hclust';

/** Distances of all pairs: symmetric, 0 on the diagonal. */
export type DistanceMatrix = readonly (readonly number[])[];

/** A grouping: for each item the number of its cluster, from 0. */
export type Labels = readonly number[];

/** Tree of Ward's method, which joins the two clusters that add the least variance (R's `ward.D2`). */
export interface WardTree {
  /** Heights of the joins, highest first. */
  readonly heights: readonly number[];
  /** Items in at most `count` clusters. */
  readonly cut: (count: number) => Labels;
}

/** Clusters by Ward (1963) on distances, as Murtagh and Legendre (2014) call Ward2. Throws on an empty matrix. */
export function wardTree(distances: DistanceMatrix): WardTree {
  if (distances.length === 0) throw new Error('no items to cluster');
  const tree = agnes(
    distances.map((row) => [...row]),
    { method: 'ward2', isDistanceMatrix: true },
  );
  const heights: number[] = [];
  tree.traverse(({ height, isLeaf }) => {
    if (!isLeaf) heights.push(height);
  });
  return {
    heights: heights.sort((a, b) => b - a),
    cut: (count) => {
      if (count <= 1) return distances.map(() => 0);
      const labels = distances.map(() => 0);
      for (const [label, cluster] of tree.group(count).children.entries())
        for (const item of cluster.indices()) labels[item] = label;
      return labels;
    },
  };
}

/**
 * Silhouette of each item: how much nearer its own cluster is than the next one, −1 to 1; 0 in a cluster of one.
 * Rousseeuw (1987), Journal of Computational and Applied Mathematics 20, 53–65.
 */
export function silhouettes(distances: DistanceMatrix, labels: Labels): readonly number[] {
  const clusters = [...new Set(labels)];
  return distances.map((row, item) => {
    const meanTo = (cluster: number): number => {
      const others = row.filter((_, at) => at !== item && labels[at] === cluster);
      return others.reduce((sum, distance) => sum + distance, 0) / others.length;
    };
    const own = meanTo(labels[item] ?? 0);
    const others = clusters.filter((cluster) => cluster !== labels[item]).map(meanTo);
    const next = Math.min(...others);
    if (Number.isNaN(own) || others.length === 0 || Math.max(own, next) === 0) return 0;
    return (next - own) / Math.max(own, next);
  });
}

/** Mean silhouette of all items. */
export function meanSilhouette(distances: DistanceMatrix, labels: Labels): number {
  const all = silhouettes(distances, labels);
  return all.reduce((sum, one) => sum + one, 0) / all.length;
}

/** Items of two sets that are in both, over those in either (Jaccard); 0 for two empty sets. */
export function jaccard(one: ReadonlySet<number>, two: ReadonlySet<number>): number {
  const both = [...one].filter((item) => two.has(item)).length;
  const either = one.size + two.size - both;
  return either === 0 ? 0 : both / either;
}
