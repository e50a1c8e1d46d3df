import { describe, expect, it } from 'vitest';
import { townNeeds } from '../../../../indicators/editions/town-needs.ts';
import { loadTables } from '../../../../indicators/figures/load-tables.ts';
import { FACT_HEADER, factLine, onlyProblem, smallTables } from '../figures/small-tables.ts';

describe('hard needs of the towns', () => {
  it('are what the rows state and the facts print, and nothing else', () => {
    const facts = [
      FACT_HEADER,
      factLine('ridder,gas_status,2024,,yes,code'),
      factLine('ridder,airport_nearest_scheduled_km,2026,,80,km in a straight line'),
      factLine('kentau,airport_nearest_scheduled_km,2026,,no,code'),
    ].join('\n');
    const tables = loadTables(smallTables({ 'facts.csv': facts }));
    expect(townNeeds(tables)).toEqual({ ridder: { gas: true, airportKm: 80 } });
  });

  it('are refused with a fact that is not there, or one of another town', () => {
    const needs = (row: string) => loadTables(smallTables({ 'needs.csv': `town_id,need,met,fact\n${row}` }));
    expect(onlyProblem(needs('ridder,gas,yes,ridder/railway'), 'unknown-id')).toMatchObject({
      file: 'needs.csv',
      column: 'fact',
    });
    expect(onlyProblem(needs('kentau,gas,no,ridder/gas_status'), 'fact-of-another-town').line).toBe(2);
  });
});
