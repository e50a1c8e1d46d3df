import type { Language } from '../../../../geodata/types.ts';
import { defineMessages } from '../../messages.ts';

/** Groups of facts in the order of the profile. */
export const FACT_GROUPS = [
  'transport',
  'utilities',
  'zones',
  'plans',
  'economy',
  'people',
  'nature',
  'status',
  'other',
] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

const TOPIC_GROUPS: Readonly<Partial<Record<string, FactGroup>>> = {
  airport_in_town: 'transport',
  airport_nearest_scheduled: 'transport',
  airport_nearest_scheduled_km: 'transport',
  railway_station_in_town: 'transport',
  railway_line: 'transport',
  highway_national: 'transport',
  distance_to_regional_centre: 'transport',
  gas_status: 'utilities',
  gas_network_built_2025: 'utilities',
  water_source: 'utilities',
  water_coverage_region: 'utilities',
  power_plant_in_town: 'utilities',
  power_plant: 'utilities',
  power_plant_wear: 'utilities',
  power_plant_risk_zone: 'utilities',
  power_generation_share_of_country: 'utilities',
  industrial_zone: 'zones',
  industrial_zone_infrastructure_contract: 'zones',
  special_economic_zone: 'zones',
  comprehensive_plan_2021_2025: 'plans',
  comprehensive_plan_2023_2027: 'plans',
  comprehensive_plan_region: 'plans',
  comprehensive_plan_funding_total: 'plans',
  comprehensive_plan_funding_republican: 'plans',
  comprehensive_plan_funding_local: 'plans',
  comprehensive_plan_funding_other: 'plans',
  comprehensive_plan_funding_infrastructure: 'plans',
  comprehensive_plan_measures: 'plans',
  comprehensive_plan_key_project: 'plans',
  comprehensive_plan_target_industrial_output: 'plans',
  general_plan: 'plans',
  budget_investment: 'plans',
  budget_revenue_forecast: 'plans',
  budget_revenue_zhairem: 'plans',
  town_budget: 'plans',
  mineral_deposits: 'economy',
  main_export: 'economy',
  specialized_industries: 'economy',
  industrial_output: 'economy',
  industrial_output_trend: 'economy',
  mining_output: 'economy',
  sme_registered_november: 'economy',
  cfe_employees: 'economy',
  cfe_share_of_population_working: 'economy',
  owner_sale_reported: 'economy',
  quality_of_life_rating: 'people',
  quality_of_life_survey: 'people',
  optimism_survey: 'people',
  avg_monthly_wage_second_quarter: 'people',
  avg_monthly_wage_third_quarter: 'people',
  population_1_december: 'people',
  population_change: 'people',
  population_press: 'people',
  population_undated: 'people',
  birth_rate_rank: 'people',
  death_rate_rank: 'people',
  air_pollution_level: 'nature',
  air_pollution_level_q3: 'nature',
  list_status: 'status',
  monotown_status_removed: 'status',
  programme_2012_2020_potential_class: 'status',
  programme_potential_class: 'status',
};

/** Names of the groups of facts. */
export const factGroupMessages = defineMessages({
  en: {
    transport: 'Transport',
    utilities: 'Gas, water, power',
    zones: 'Zones',
    plans: 'Plans and budgets',
    economy: 'Economy',
    people: 'People',
    nature: 'Nature',
    status: 'Status',
    other: 'Other',
  },
  ru: {
    transport: 'Транспорт',
    utilities: 'Газ, вода, энергия',
    zones: 'Зоны',
    plans: 'Планы и бюджеты',
    economy: 'Экономика',
    people: 'Население',
    nature: 'Экология',
    status: 'Статус',
    other: 'Прочее',
  },
  kk: {
    transport: 'Көлік',
    utilities: 'Газ, су, энергия',
    zones: 'Аймақтар',
    plans: 'Жоспарлар мен бюджеттер',
    economy: 'Экономика',
    people: 'Халық',
    nature: 'Табиғат',
    status: 'Мәртебе',
    other: 'Басқа',
  },
});

/** Group of a topic; a topic of a later table that is not known here goes under "other". */
export function factGroup(topic: string): FactGroup {
  return TOPIC_GROUPS[topic] ?? 'other';
}

/** Name of a group of facts. */
export function factGroupName(language: Language, group: FactGroup): string {
  return factGroupMessages[language][group];
}
