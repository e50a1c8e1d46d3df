import type { enterpriseTopicMessages } from '../../../i18n/messages/facts/enterprise-topics.ts';

/** Subjects on which the condition of an enterprise is judged, in their order, and what is on none of them. */
export const BLOCKS = ['finance', 'production', 'labour', 'horizon', 'environment', 'other'] as const;
export type Block = (typeof BLOCKS)[number];

type Topic = keyof (typeof enterpriseTopicMessages)['en'];

/** Topics of every subject; production and what is on none stand first in their cells. */
const TOPICS: Readonly<Record<Exclude<Block, 'production'>, readonly Topic[]>> = {
  finance: [
    ...(['profit', 'investment', 'invested', 'planned_investment', 'expansion_cost'] as const),
    ...(['purchase_price', 'sales_value_change', 'share_of_sales_lost_with_MMK'] as const),
  ],
  labour: [
    ...(['employees', 'employees_with_subsidiaries', 'employees_national', 'employees_new_plant'] as const),
    ...(['employees_forecast', 'share_of_population_employed', 'jobs', 'new_jobs'] as const),
    ...(['new_jobs_bolashak', 'jobs_at_risk'] as const),
  ],
  horizon: [
    ...(['announced_closure', 'planned_closure', 'contract_end', 'mine_life'] as const),
    ...(['reserves_statement', 'ore_to_add', 'drilling_planned'] as const),
  ],
  environment: ['dust_capture', 'environmental_effect_gas_switch'],
  other: [
    ...(['founded', 'communal_since', 'open_pit_since', 'unit_1_since', 'unit_2_since'] as const),
    ...(['distance_from_town', 'status', 'site_assessment'] as const),
  ],
};

const BLOCK_OF = new Map<string, Block>(
  Object.entries(TOPICS).flatMap(([block, topics]) =>
    BLOCKS.flatMap((one) => (one === block ? topics.map((topic) => [topic, one] as const) : [])),
  ),
);

/** The subject of a topic: production unless it is on another one. */
export function blockOf(topic: string): Block {
  return BLOCK_OF.get(topic) ?? 'production';
}
