import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describeProblem } from '../../indicators/figures/problem.ts';
import { type BoundaryProblem, checkBoundaries, describeBoundaryProblem } from './check-boundaries.ts';
import { checkPositions, loadGeonames } from './check-positions.ts';
import { CONTEXT_BOX, cleanBoundaries, combineLayers } from './derive-outlines.ts';
import { derivePlaces } from './derive-places.ts';
import { findLabelPoints } from './label-points.ts';
import { createNeighbourNames, createWaterNames } from './name-features.ts';
import { readBoundaries, readBoundaryFile } from './read-boundaries.ts';
import { type Detail, simplifyLayers } from './simplify-layers.ts';
import { drawSvgPaths } from './svg-paths.ts';
import { loadGeodata, readTableTexts } from './tables.ts';

const DEFAULT_BOUNDARIES = fileURLToPath(
  new URL('../node_modules/@amcharts/amcharts5-geodata/json/kazakhstan2023High.json', import.meta.url),
);

/** Detail of the outlines that the WebGL map draws. */
const MAP_DETAIL: Detail = {
  landPercent: 12,
  lakesPercent: 12,
  riversPercent: 20,
  smallestLakeKm2: 100,
  contextBox: [42, 36, 94, 60],
  regionsGrid: 1e5,
  contextGrid: 4e4,
};

/** Detail of the SVG maps, one of which is written into the first page and must stay small. */
const SVG_DETAIL: Detail = {
  landPercent: 5,
  lakesPercent: 7,
  riversPercent: 10,
  smallestLakeKm2: 200,
  contextBox: CONTEXT_BOX,
  regionsGrid: 1e5,
  contextGrid: 1e5,
};

function writeDerived(name: string, value: unknown): void {
  const text = `${JSON.stringify(value)}\n`;
  writeFileSync(new URL(`../derived/${name}`, import.meta.url), text);
  const kilobytes = (gzipSync(text, { level: 9 }).length / 1024).toFixed(1);
  console.log(`geodata/derived/${name}: ${kilobytes} KB gzip`);
}

function report(title: string, problems: readonly BoundaryProblem[]): boolean {
  console.log(`${title}: ${problems.length === 0 ? 'all checks pass' : `${problems.length} problem(s)`}`);
  for (const problem of problems) console.log(`- ${describeBoundaryProblem(problem)}`);
  return problems.length === 0;
}

/** Writes the derived files and gives 0, or says what is wrong, writes nothing and gives 1. */
async function buildGeodata(file: string): Promise<number> {
  const { tables, problems } = loadGeodata(readTableTexts());
  for (const problem of problems) console.log(describeProblem(problem));
  if (problems.length > 0) return 1;
  const units = readBoundaryFile(file);
  const positions = checkPositions(tables, loadGeonames());
  for (const problem of positions) console.log(problem);
  if (positions.length > 0) return 1;
  const found = checkBoundaries(units, tables, { coverage: 'check' });
  const isCleaned = (problem: BoundaryProblem): boolean =>
    problem.check === 'overlap' || problem.check === 'gap';
  report('Boundary file, before cleaning', found);
  if (!found.every(isCleaned)) return 1;
  const clean = await cleanBoundaries(units);
  const layers = await combineLayers(clean);
  const names = { neighbour: createNeighbourNames(tables), water: createWaterNames(tables) };
  const outlines = await simplifyLayers(layers, MAP_DETAIL, names);
  const labelPoints = await findLabelPoints(clean);
  const derived = readBoundaries(outlines.regions);
  if (!report('Derived regions', checkBoundaries(derived, tables, { coverage: 'check', labelPoints })))
    return 1;
  const places = derivePlaces(tables, { clean, regions: outlines.regions, labelPoints });
  const still = await simplifyLayers(layers, SVG_DETAIL, names);
  writeDerived('regions.topo.json', outlines.regions);
  writeDerived('context.topo.json', outlines.context);
  writeDerived('places.json', places);
  writeDerived('svg-paths.json', drawSvgPaths(still, 'equal-area'));
  writeDerived('mercator-paths.json', drawSvgPaths(still, 'mercator'));
  return 0;
}

const { values } = parseArgs({ options: { boundaries: { type: 'string' } } });
buildGeodata(values.boundaries ?? DEFAULT_BOUNDARIES).then((code) => {
  process.exitCode = code;
});
