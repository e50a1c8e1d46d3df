import type { Branch, TownStructure } from '../../../indicators/built-files.ts';
import { BRANCH_SYMBOLS, type BranchKey } from '../../../styles/symbols.ts';
import { industriesOf } from '../../data/industries.ts';
import { formatAmount } from '../../i18n/format.ts';
import { headlineMessages } from '../../i18n/messages/headline.ts';
import { branchLetterMessages, layerMessages } from '../../i18n/messages/layers.ts';
import { specializationLayerMessages } from '../../i18n/messages/specialization-layer.ts';
import { structureMeasureMessages } from '../../i18n/messages/structure-measures.ts';
import type { LayerContext } from '../layer.ts';
import { joined } from '../measures/measured-value.ts';
import type { Legend, LegendClass, SymbolMark } from '../scene.ts';

const SMALLEST_PX = 8;
const LARGEST_PX = 18;
/** Output of the largest symbol, tenge a year: the biggest town sheets print about a trillion. */
const LARGEST_OUTPUT = 1e12;
/** Half width of a symbol in pixels: area proportional to output, within readable bounds. */
export function symbolSize(output: number | null): number {
  if (output === null || output <= 0) return SMALLEST_PX;
  return Math.min(LARGEST_PX, Math.max(SMALLEST_PX, LARGEST_PX * Math.sqrt(output / LARGEST_OUTPUT)));
}

/** What symbols stand for, in the order of legends. */
export const BRANCH_KEYS = Object.keys(BRANCH_SYMBOLS) as readonly BranchKey[];

/**
 * What a town's symbol stands for: its output, else its investment, else its enterprise; null = none of them is known.
 */
export function branchOf(structure: TownStructure | null): BranchKey | null {
  if (structure === null) return null;
  if (structure.leading === null) return structure.investment?.branch ?? structure.enterpriseBranch;
  return structure.diversified ? 'diversified' : structure.leading;
}

/** Legend of the symbols: what they rest on, how many of each, their sizes. */
export function branchLegend(context: LayerContext, marks: readonly SymbolMark[]): Legend {
  const { language, setting, data } = context;
  const texts = layerMessages[language];
  const words = specializationLayerMessages[language];
  const years = Object.values(industriesOf(data).towns).flatMap((town) => town.years);
  const span = years.length === 0 ? '' : `${Math.min(...years)}–${Math.max(...years)}`;
  return {
    layerId: setting.id,
    headline: {
      title: headlineMessages[language].specialization,
      reading: headlineMessages[language].specializationReading,
    },
    title: texts.specialization,
    subtitle: joined([words.branchUnit, span, texts.sources]),
    form: 'list',
    classes: branchClasses(context, marks),
    histogram: null,
    notes: [
      words.branchSecond,
      words.branchRing,
      words.branchSeat,
      words.branchReference(
        structureMeasureMessages[language].townReference(data.structure.reference.regions),
      ),
    ],
    sizes: {
      title: words.sizesOutput,
      circles: [1e11, 1e12].map((output) => ({
        radius: symbolSize(output),
        label: words.sizeOutput(formatAmount(language, output)),
      })),
    },
    axes: null,
  };
}

/** What a town's symbol rests on. */
function basisOf(structure: TownStructure | null): 'output' | 'investment' | 'enterprise' {
  if (structure !== null && structure.leading !== null) return 'output';
  return structure?.investment === undefined ? 'enterprise' : 'investment';
}

/** One line a branch that leads by output, then one a branch shown by investment, then by the enterprise alone. */
function branchClasses(
  { language, data }: LayerContext,
  marks: readonly SymbolMark[],
): readonly LegendClass[] {
  const words = specializationLayerMessages[language];
  const classes = new Map<string, LegendClass>();
  const town = (id: string): TownStructure | null => industriesOf(data).towns[id] ?? null;
  for (const kind of ['output', 'investment', 'enterprise'] as const) {
    const outlined = kind !== 'output';
    const stated = {
      output: '',
      investment: words.branchInvestmentOutlined,
      enterprise: words.branchOutlined,
    };
    for (const branch of [...BRANCH_KEYS, null]) {
      const count = marks.filter(
        ({ townId }) => basisOf(town(townId)) === kind && branchOf(town(townId)) === branch,
      ).length;
      if (count === 0) continue;
      const name =
        branch === null ? words.branchUnknown : branchName(branch, language, data.structure.branchNames);
      const symbol =
        branch === null ? { shape: 'circle' as const, colour: '#999999' } : BRANCH_SYMBOLS[branch];
      classes.set(`${kind} ${branch}`, {
        fill: { kind: 'colour', colour: symbol.colour },
        label: outlined ? `${name} (${stated[kind]})` : name,
        count,
        from: null,
        to: null,
        dotted: false,
        symbol: {
          shape: symbol.shape,
          letter: branch === null ? '?' : branchLetterMessages[language][branch],
          outlined,
        },
      });
    }
  }
  return [...classes.values()];
}

function branchName(
  branch: BranchKey,
  language: LayerContext['language'],
  names: Readonly<Record<Branch, Readonly<Record<LayerContext['language'], string>>>>,
): string {
  return branch === 'diversified' ? layerMessages[language].diversified : names[branch][language];
}
