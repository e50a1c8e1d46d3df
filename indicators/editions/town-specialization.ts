import type { Town } from '../../geodata/types.ts';
import { BRANCHES } from '../built-files.ts';
import type { Specialization } from '../built-structure.ts';
import { structuralChange } from '../structure/structural-change.ts';
import { printedFigure } from './amounts.ts';
import { branchQuotients } from './branch-quotients.ts';
import { relatedBranches } from './branch-relatedness.ts';
import { type EditionContext, structureYearsOf } from './context.ts';
import type { Sheet } from './figure-index.ts';
import { partitionSum, type ReferencePartition } from './reference-partition.ts';
import { comparable, prospectsOf, shiftOf, wholeMeasures } from './structure-measures.ts';
import { INDUSTRY_SECTIONS, type IndustrySection } from './structure-parts.ts';
import { townSpans, withReference } from './town-spans.ts';
import { townStructure } from './town-structure.ts';

const SECTIONS = Object.keys(INDUSTRY_SECTIONS) as IndustrySection[];

/**
 * Specialization of a town by its industrial output: concentration over the branches of its sheet, distance to the
 * partition over the sections that both print. Null without figures of output.
 */
export function townSpecialization(
  context: EditionContext,
  partition: ReferencePartition,
  town: Town,
): Specialization | null {
  const structure = townStructure(context, partition, town);
  const { level, years, branches } = structure;
  if (level === null) return null;
  const sheet: Sheet = { placeId: town.id, level };
  const local = SECTIONS.map((section) => sectionOutput(context, sheet, section, years));
  const reference = SECTIONS.map((section) => partitionSum(partition, INDUSTRY_SECTIONS[section], years));
  const quotients = branchQuotients(structure, partition);
  const output = branches.reduce((sum, branch) => sum + branch.output, 0);
  const { changeFrom, shiftFrom } = structureYearsOf(context, 'town');
  const longest = townSpans(context, sheet, { output, earliest: changeFrom });
  const recent = townSpans(context, sheet, { output, earliest: shiftFrom });
  const amounts = recent === null ? null : withReference(partition, recent);
  const shift =
    recent === null || amounts === null ? null : shiftOf(amounts, { from: recent.from, to: recent.to });
  return {
    placeId: town.id,
    measures: {
      ...wholeMeasures(
        branches.map((branch) => branch.output),
        BRANCHES.length,
        local,
        reference,
      ),
      change: longest === null ? null : structuralChange(longest.start, longest.end),
      regional: shift?.regional ?? null,
    },
    listed: BRANCHES.length,
    compared: comparable(local, reference).flatMap((i) => SECTIONS[i] ?? []),
    quotients,
    change:
      longest === null
        ? null
        : { from: longest.from, to: longest.to, parts: longest.parts, covered: longest.covered },
    shift,
    prospects: amounts === null ? [] : prospectsOf(amounts, quotients),
    related: relatedBranches(partition, years, quotients),
    rows: [...new Set([...structure.rows, ...(longest?.rows ?? []), ...(recent?.rows ?? [])])],
  };
}

function sectionOutput(
  context: EditionContext,
  sheet: Sheet,
  section: IndustrySection,
  years: readonly number[],
): number | null {
  const printed = years
    .map((year) => printedFigure(context, sheet, INDUSTRY_SECTIONS[section], year)?.value ?? null)
    .filter((value) => value !== null);
  return printed.length === 0 ? null : printed.reduce((sum, value) => sum + value, 0);
}
