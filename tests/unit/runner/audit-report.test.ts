import { describe, expect, it } from 'vitest';
import { auditReport } from '../../runner/audit-report.ts';

const answer = (vulnerabilities: object, total: number): string =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { vulnerabilities: { total } } });

describe('the report on known vulnerabilities', () => {
  it('ends badly and names package, severity and cause where there is one', () => {
    const found = {
      lit: { severity: 'high', via: [{ title: 'Injection', url: 'https://example.org/1' }] },
      other: { severity: 'low', via: ['lit'] },
    };
    expect(auditReport(answer(found, 2))).toEqual({
      lines: ['lit (high): Injection, https://example.org/1', 'other (low): through lit'],
      exitCode: 1,
    });
  });

  it('ends well where there is none', () => {
    expect(auditReport(answer({}, 0)).exitCode).toBe(0);
    expect(auditReport(answer({}, 0)).lines.join()).toContain('no vulnerability');
  });

  it.each([
    ['{"message":"405 Method Not Allowed","error":{"summary":""}}', '405 Method Not Allowed'],
    ['', 'npm printed no report'],
    ['<html>', 'npm printed no report'],
  ])('says that nothing was checked where no registry answers, and ends well: %s', (printed, reason) => {
    const { lines, exitCode } = auditReport(printed);
    expect(lines.join()).toMatch(/^Not checked/);
    expect(lines.join()).toContain(reason);
    expect(exitCode).toBe(0);
  });
});
