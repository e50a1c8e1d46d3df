import type { ActionRank, ActionResult } from '../../../../../indicators/experts/action-matrix.ts';
import { isExample } from '../../../../../indicators/experts/example-panel.ts';
import type { Answer, Panel } from '../../../../../indicators/experts/panel.ts';
import type { PanelResults } from '../../../../../indicators/experts/panel-results.ts';
import type { WeightsResult } from '../../../../../indicators/experts/panel-weights.ts';
import { ALL_TOWNS } from '../../../../../indicators/experts/questions.ts';
import { RISK_COMPONENTS, RISK_DIMENSIONS } from '../../../../../indicators/types.ts';
import { sharesToWeights } from '../../../../explorer/shares-to-weights.ts';
import { encodeDigest } from '../../../../state/address-expert-digest.ts';
import { encodeMethod } from '../../../../state/address-method.ts';
import type { DigestAction, ExpertDigest } from '../../../../state/expert-digest.ts';
import { FIGURES_KEY } from '../../../../state/link-age.ts';
import { keptWeights } from '../../../../state/method-actions.ts';
import { AUTHOR_METHOD } from '../../../../state/method-state.ts';

/** Weights as the method of the map has them; null where the panel gives none. */
export function mapWeights(weights: WeightsResult | null): Readonly<Record<string, number>> | null {
  const items = weights?.items ?? null;
  if (items === null) return null;
  const codes = items.map(({ item }) => item);
  const kept = keptWeights(
    sharesToWeights(
      codes,
      items.map(({ weight }) => weight),
    ),
  );
  return Object.fromEntries(codes.map((code) => [code, kept[code] ?? 1]));
}

/**
 * The few results that go to the map by an address: by town the action that ranks first and the need for it, and the
 * weights. Null for the invented example, and where there is nothing to say.
 */
export function panelDigest(
  panel: Panel,
  answers: readonly Answer[],
  { actions, weights }: Pick<PanelResults, 'actions' | 'weights'>,
): ExpertDigest | null {
  if (isExample(panel)) return null;
  const said = townsOf(panel, actions);
  const own = mapWeights(weights);
  if (answers.length === 0 || (own === null && said.actions.length === 0)) return null;
  return {
    ...said,
    title: panel.title,
    askedBy: panel.askedBy,
    experts: answers.length,
    day:
      answers
        .flatMap(({ day }) => day ?? [])
        .sort()
        .at(-1) ?? '',
    weights: own === null ? null : { level: panel.weighed.level, weights: own },
  };
}

function townsOf(panel: Panel, actions: ActionResult | null): Pick<ExpertDigest, 'actions' | 'towns'> {
  const first = (actions?.towns ?? [])
    .filter(({ town }) => town !== ALL_TOWNS)
    .flatMap(({ town, actions: ranked }) => {
      const action = ranked.find(({ rank }) => rank === 1);
      return action === undefined || action.need === null ? [] : [{ town, action, need: action.need }];
    });
  const named = [...new Set(first.map(({ action }) => action.id))];
  return {
    actions: named.map((id) => digestAction(panel, id)),
    towns: Object.fromEntries(
      first.map(({ town, action, need }) => [
        town,
        { need: Math.round(need * 100), action: named.indexOf(action.id) },
      ]),
    ),
  };
}

function digestAction(panel: Panel, id: ActionRank['id']): DigestAction {
  return { id, text: panel.actions.find((action) => action.id === id)?.text ?? null };
}

/** Layers on which the weights of a level can be seen: the risk where it is a level of it; '' = those that open. */
export function weightLayers({ weighed: { level } }: Pick<Panel, 'weighed'>): string {
  const [node] = level.split('.');
  const isOfRisk = ['risk', ...RISK_DIMENSIONS, ...RISK_COMPONENTS].some((one) => one === node);
  return isOfRisk ? 'regions*m=risk~towns*m=risk' : '';
}

/** What an address to the map is made of. */
export interface MapLink {
  /** Version of the index whose figures the map shows. */
  readonly version: number;
  readonly weights: Readonly<Record<string, number>> | null;
  readonly digest: ExpertDigest | null;
  /** Layers as an address names them; '' = those that the map opens with. */
  readonly layers: string;
}

/** Query of the map with weights, with what experts said, or both. Nothing in it needs to be escaped. */
export function mapQuery({ version, weights, digest, layers }: MapLink): string {
  const parts = [
    ['v', '1'],
    [FIGURES_KEY, String(version)],
    ['m', weights === null ? '' : encodeMethod({ ...AUTHOR_METHOD, weights: keptWeights(weights) })],
    ['ex', digest === null ? '' : encodeDigest(digest)],
    ['l', layers],
  ];
  return `?${parts
    .filter(([, value]) => value !== '')
    .map((part) => part.join('='))
    .join('&')}`;
}
