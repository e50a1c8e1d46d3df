import { html, nothing, type TemplateResult } from 'lit';
import { BRANCHES, SECTIONS } from '../../../indicators/built-files.ts';
import type { StructureMeasure } from '../../../indicators/built-structure.ts';
import { GAP_BELOW } from '../../../indicators/editions/structure-measures.ts';
import { LEAST_COVERED } from '../../../indicators/editions/town-spans.ts';
import { DIVERSIFIED_BELOW } from '../../../indicators/editions/town-structure.ts';
import type { PlaceId } from '../../../indicators/types.ts';
import { industriesOf } from '../../data/industries.ts';
import { formatPercent, formatYears } from '../../i18n/format.ts';
import { methodMapMessages } from '../../i18n/messages/method-map.ts';
import { methodStructureMessages } from '../../i18n/messages/method-structure.ts';
import { structureMessages } from '../../i18n/messages/structure.ts';
import { structureMeasureMessages } from '../../i18n/messages/structure-measures.ts';
import { figureView, sentence } from '../../panels/parts/figure-text.ts';
import { choiceMark, MARKED_QUOTIENT } from './choice-mark.ts';
import { STRUCTURE_FORMULAS } from './formulas.ts';
import { type MethodContext, settingText, structurePlaces } from './method-context.ts';
import { changeParts, densityOf, largestQuotient, measureOf } from './structure-values.ts';
import { countText, type MethodSection, type Slot, woven } from './woven.ts';

/** How specialization is measured, of towns and of regions, with the values of one of each. */
export function specializationSection(context: MethodContext): MethodSection {
  const { language, data } = context;
  const texts = methodMapMessages[language];
  const structure = methodStructureMessages[language];
  const industries = industriesOf(data);
  const towns = Object.values(industries.towns);
  const regions = Object.values(industries.regions);
  const [town = '', region = ''] = structurePlaces(data).map((id) => placeName(context, id));
  return {
    id: 'specialization',
    heading: texts.specialization,
    body: html`
      <p>${woven(texts.specLevel, { years: formatYears(towns.flatMap(({ years }) => years)) })}</p>
      ${leaderText(context)}
      <p>${woven(texts.specRegions, { year: formatYears(regions.map(({ year }) => year)) })}</p>
      ${referenceText(context)}
      <p>${structure.symbols}</p>
      <p>${woven(structure.examples, { town, region })}</p>
      <dl class="method-options method-structure">${measures(context).map(
        ({ id, name, reading, edge, source, values }) => html`<div data-measure=${id} id="measure-${id}">
          <dt>${name}</dt>
          <dd>${STRUCTURE_FORMULAS[id]}<p>${reading}${reading === '' ? '' : ' '}${edge} ${source}</p>
            ${values.length === 0 ? nothing : html`<ul class="method-values">${values.map((value) => html`<li>${value}</li>`)}</ul>`}</dd>
        </div>`,
      )}</dl>
      <p>${woven(structure.gaps, { below: settingText(language, GAP_BELOW) })} ${choiceMark(context)}</p>
      <p class="method-caution">${structure.seat}</p>
      <p class="hint">${structure.notUsed}</p>`,
  };
}

interface Measure {
  readonly id: keyof typeof STRUCTURE_FORMULAS;
  readonly name: string;
  readonly reading: string;
  readonly edge: Slot;
  readonly source: string;
  /** A value of each example, with the name of its place. */
  readonly values: readonly Slot[];
}

/** Works by which the measures go, as the code cites them. */
const AUTHORS = {
  quotient: 'Farhauer & Kröll 2013',
  effective: 'Herfindahl 1950',
  concentration: 'Herfindahl 1950',
  shannon: 'Shannon 1948',
  hoover: 'Hoover 1936',
  krugman: 'Krugman 1991',
  hachman: 'Balland 2017',
  lilien: 'Lilien 1982',
  regional: 'Dunn 1960',
  proximity: 'Hidalgo et al. 2007',
} as const;

function measures(context: MethodContext): readonly Measure[] {
  const { language, data } = context;
  const texts = methodStructureMessages[language];
  const names = structureMeasureMessages[language];
  const places = structurePlaces(data);
  const source = (id: keyof typeof AUTHORS): string => texts.source(AUTHORS[id]);
  const list = woven(texts.edgeList, {
    branches: String(BRANCHES.length),
    sections: String(SECTIONS.length),
  });
  const edges: Readonly<Record<Exclude<StructureMeasure, 'regional'>, Slot>> = {
    effective: list,
    concentration: list,
    shannon: list,
    hoover: texts.edgeCompared,
    krugman: texts.edgeCompared,
    hachman: html`${texts.edgeCompared} ${texts.edgeHachman}`,
    change: woven(texts.edgeChange, { covered: formatPercent(language, LEAST_COVERED) }),
  };
  const whole = (id: keyof typeof edges): Measure => ({
    id,
    name: names[id],
    reading: names[`${id}Hint`],
    edge: edges[id],
    source: id === 'change' ? texts.uploadMeasure : source(id),
    values: places.map(
      (place) => html`${placeName(context, place)}: ${figureView(measureOf(context, place, id))}`,
    ),
  });
  const density = densityOf(context, places[0] ?? '');
  return [
    {
      id: 'quotient',
      name: methodMapMessages[language].specQuotientName,
      reading: '',
      edge: woven(texts.edgeQuotient, { mark: settingText(language, MARKED_QUOTIENT) }),
      source: source('quotient'),
      values: places.map((place) => {
        const { part, figures } = largestQuotient(context, place);
        return html`${placeName(context, place)}, ${part}: ${sentence(figures)}`;
      }),
    },
    ...(Object.keys(edges) as (keyof typeof edges)[]).map(whole),
    {
      id: 'lilien',
      name: texts.lilien,
      reading: '',
      edge: texts.edgeLilien,
      source: source('lilien'),
      values: [],
    },
    {
      id: 'regional',
      name: structureMessages[language].shiftHeading,
      reading: '',
      edge: texts.edgeShift,
      source: source('regional'),
      values: places.map((place) => html`${placeName(context, place)}: ${changeParts(context, place)}`),
    },
    {
      id: 'proximity',
      name: texts.proximity,
      reading: '',
      edge: woven(texts.edgeProximity, { name: density.part, sheets: figureView(density.sheets) }),
      source: source('proximity'),
      values: [html`${placeName(context, places[0] ?? '')}, ${density.part}: ${figureView(density.figure)}`],
    },
  ];
}

function placeName({ data, language }: MethodContext, id: PlaceId): string {
  const place = [...data.places.towns, ...data.places.regions].find((one) => one.id === id);
  return place?.names[language] ?? id;
}

/** A printed total counts as met within this share. */
const TOLERANCE = 0.01;

function referenceText({ language, tables }: MethodContext): TemplateResult {
  const { partition } = tables;
  const gaps = partition.flatMap(({ sum, printed }) =>
    printed === null ? [] : [Math.abs(sum / printed - 1)],
  );
  const within = gaps.filter((gap) => gap <= TOLERANCE).length;
  return html`<p id="reference">${woven(methodStructureMessages[language].reference, {
    regions: countText('partition-regions', String(new Set(partition.map(({ regionId }) => regionId)).size)),
    within: countText('partition-within', String(within)),
    printed: countText('partition-printed', String(gaps.length)),
    tolerance: formatPercent(language, TOLERANCE),
    gap: countText('partition-gap', formatPercent(language, Math.max(0, ...gaps), 1)),
  })}</p>`;
}

function leaderText(context: MethodContext): TemplateResult {
  const { language, data } = context;
  const towns = Object.values(industriesOf(data).towns);
  const count = (what: string, value: number): TemplateResult => countText(`leader-${what}`, String(value));
  const unpublished = towns.filter(({ leading }) => leading === 'manufacturing-unpublished').length;
  const none = towns.filter(({ leading }) => leading === null).length;
  const diversified = towns.filter((town) => town.leading !== null && town.diversified).length;
  return html`<p>${woven(methodMapMessages[language].specLeader, {
    share: formatPercent(language, DIVERSIFIED_BELOW),
    named: count('named', towns.length - unpublished - none),
    unpublished: count('unpublished', unpublished),
    diversified: count('diversified', diversified),
    none: count('none', none),
  })} ${choiceMark(context)}</p>
    <p>${methodMapMessages[language].specInvestment}</p>`;
}
