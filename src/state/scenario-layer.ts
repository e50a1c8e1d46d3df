/** The layer that shows the scenario of all towns. */
export const SCENARIO_LAYER = 'scenario';
