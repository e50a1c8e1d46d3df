import type { Language } from '../../../geodata/types.ts';
import type { ProfileFigure } from '../../../indicators/built-files.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import { DIMENSIONS, type Grade, type Indicator, RISK_COMPONENTS } from '../../../indicators/types.ts';
import { latestFull } from '../../data/find-edition.ts';
import { reportLink } from '../../explorer/page-settings.ts';
import { formatNumber } from '../../i18n/format.ts';
import { caveatMessages } from '../../i18n/messages/caveats.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { stepMessages } from '../../i18n/messages/steps.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { shownNumber } from '../../i18n/shown-number.ts';
import { valueText } from '../../i18n/value-text.ts';
import type { FigureState } from '../../layers/scene.ts';
import { type FigureView, plainFigure } from '../parts/figure-view.ts';
import { indicatorsOf, type ProfileContext } from './profile-context.ts';
import { type SourceView, sourceView } from './profile-facts.ts';
import { districtName } from './profile-summary.ts';

/** One indicator of the place with all that is needed to trust it. */
export interface FigureRow {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  readonly value: FigureView;
  /** The value with its unit. */
  readonly valueText: string;
  readonly unit: string;
  readonly year: string;
  readonly grade: Grade;
  readonly gradeText: string;
  /** Normalised score; null in the panel. */
  readonly score: FigureView | null;
  readonly remarks: readonly string[];
  /** The remarks with those on where it is counted in few words. */
  readonly shortRemarks: readonly string[];
  readonly sources: readonly SourceView[];
  readonly reportHref: string;
}

/** Indicators under one node. */
export interface FigureGroup {
  readonly node: string;
  readonly name: string;
  readonly rows: readonly FigureRow[];
}

/** All figures of the place by dimension and risk component; empty while the file is not there. */
export function figureGroupsOf(context: ProfileContext): readonly FigureGroup[] {
  const potential = DIMENSIONS.map((node) => figureGroup(context, 'potential', node));
  const risk = RISK_COMPONENTS.map((node) => figureGroup(context, 'risk', node));
  return [...potential, ...risk].filter(({ rows }) => rows.length > 0);
}

function figureGroup(context: ProfileContext, use: 'potential' | 'risk', node: string): FigureGroup {
  const members = indicatorsOf(context, use).filter(({ parent }) => parent === node);
  return {
    node,
    name: termName(context.language, node),
    rows: members.flatMap((indicator) => {
      const figure = context.file?.figures.find(({ indicatorId }) => indicatorId === indicator.id);
      return figure === undefined ? [] : [figureRow(context, indicator, figure)];
    }),
  };
}

function figureRow(context: ProfileContext, indicator: Indicator, figure: ProfileFigure): FigureRow {
  const { language } = context;
  const state: FigureState = figure.outdated ? 'outdated' : figure.grade === 'C' ? 'proxy' : 'measured';
  // The file of a place describes the full edition, whatever year is on the map.
  const { id: editionId } = latestFull(context.data, context.place.kind);
  const address = figureAddress('value', editionId, context.placeId, indicator.id);
  const note = state === 'measured' ? '' : termName(language, state);
  return {
    id: indicator.id,
    name: indicator.names[language],
    why: indicator.why[language],
    value: {
      ...plainFigure(formatNumber(language, figure.value, indicator.decimals), figure.value, address),
      state,
      note,
    },
    valueText: valueText(language, shownNumber(language, figure.value, indicator.decimals), indicator.unit),
    unit: indicator.unit[language],
    year: figure.year === null ? profileMessages[language].yearUnknown : String(figure.year),
    grade: figure.grade,
    gradeText: levelText(context, figure),
    score: scoreOf(context, indicator),
    remarks: [...remarksOf(context, indicator, figure), ...whereCounted(language, indicator, 'long')],
    shortRemarks: [...remarksOf(context, indicator, figure), ...whereCounted(language, indicator, 'short')],
    sources: figure.sourceIds.map((id) => sourceView(context, id)),
    reportHref: reportLink(context.reportAddress, figure.rows[0] ?? indicator.id),
  };
}

/** Whose figure it is: the level in words, with the name of the district for a proxy. */
function levelText(context: ProfileContext, figure: ProfileFigure): string {
  const { language } = context;
  const district = figure.level === 'district' ? districtName(context) : null;
  return district ?? termName(language, figure.level);
}

function scoreOf(context: ProfileContext, indicator: Indicator): FigureView | null {
  const scores = indicator.use === 'potential' ? context.scores.potential : context.scores.risk;
  const entry = scores?.places[context.placeId]?.indicators[indicator.id];
  if (scores === null || entry === undefined || entry.score === null) return null;
  const address = figureAddress('normalised', scores.editionId, context.placeId, indicator.id);
  return plainFigure(formatNumber(context.language, entry.score, 1), entry.score, address);
}

function remarksOf(context: ProfileContext, indicator: Indicator, figure: ProfileFigure): readonly string[] {
  const texts = profileMessages[context.language];
  const scores = indicator.use === 'potential' ? context.scores.potential : context.scores.risk;
  const entry = scores?.places[context.placeId]?.indicators[indicator.id];
  return [
    ...(figure.outdated ? [texts.outdatedMark] : []),
    ...(figure.forDistrict ? [caveatMessages[context.language].forDistrict] : []),
    ...spikeRemark(context.language, indicator, figure),
    ...(entry?.clipped ? [texts.clipped] : []),
    ...(entry?.treated ? [texts.treated] : []),
  ];
}

/** That output is counted at a legal seat, or enterprises where they are registered. */
function whereCounted(
  language: Language,
  { warning }: Indicator,
  length: 'long' | 'short',
): readonly string[] {
  if (warning !== 'legal-seat' && warning !== 'registration') return [];
  if (length === 'short') return [caveatMessages[language][warning]];
  return [
    warning === 'legal-seat' ? profileMessages[language].legalSeat : layerMessages[language].registration,
  ];
}

/** That the figure stands apart, and what it would be without. */
function spikeRemark(language: Language, indicator: Indicator, figure: ProfileFigure): readonly string[] {
  if (!figure.spike) return [];
  const { spike, without, withoutAny } = stepMessages[language];
  const other = figure.without ?? null;
  const rest =
    other === null || other.year === null
      ? withoutAny
      : without(formatNumber(language, other.value, indicator.decimals), other.year);
  return [`${spike} ${rest}`];
}

/** Names of the indicators that nobody publishes for the place. */
export function notPublishedOf(context: ProfileContext): readonly string[] {
  const names = new Map(
    context.data.codebook.map((indicator) => [indicator.id, indicator.names[context.language]]),
  );
  return (context.file?.notPublished ?? []).map((id) => names.get(id) ?? id);
}

/** Membership of the list and history of the place, as sentences of words and years. */
export function historyOf(context: ProfileContext): readonly string[] {
  const texts = profileMessages[context.language];
  if (context.place.kind === 'region') {
    const since = context.place.region.bordersSince;
    return since === null ? [] : [texts.bordersSince(since)];
  }
  const { town } = context.place;
  return [
    texts.onList,
    ...(town.leftList ? [town.validTo === null ? texts.leftListUndated : texts.leftList(town.validTo)] : []),
    ...(town.foundedYear === null ? [] : [texts.founded(town.foundedYear)]),
    ...(town.townStatusYear === null ? [] : [texts.townSince(town.townStatusYear)]),
    ...(town.formerNames.length === 0
      ? []
      : [texts.formerNames(town.formerNames.map((names) => names[context.language]).join(', '))]),
  ];
}
