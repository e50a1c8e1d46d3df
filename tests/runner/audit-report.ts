import { z } from 'zod';

/** What is said of the packages, line by line, and how the command ends. */
export interface AuditReport {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
}

const Answer = z.object({
  metadata: z.object({ vulnerabilities: z.object({ total: z.number() }) }),
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.string(),
      via: z.array(z.union([z.string(), z.object({ title: z.string(), url: z.string() })])),
    }),
  ),
});

const Failure = z.object({ message: z.string() });

/**
 * Reads what `npm audit --json` printed. A registry that does not answer is no fault of the packages: that is said, and
 * the command ends well.
 */
export function auditReport(printed: string): AuditReport {
  const content = parsed(printed);
  const answer = Answer.safeParse(content);
  if (!answer.success) {
    const failure = Failure.safeParse(content);
    const reason = failure.success ? failure.data.message : 'npm printed no report';
    return {
      lines: [
        `Not checked: no registry answered with known vulnerabilities (${reason}). Run it where one does.`,
      ],
      exitCode: 0,
    };
  }
  const { vulnerabilities, metadata } = answer.data;
  if (metadata.vulnerabilities.total === 0)
    return {
      lines: ['The registry knows of no vulnerability in the packages that are shipped.'],
      exitCode: 0,
    };
  const lines = Object.entries(vulnerabilities).map(([name, { severity, via }]) => {
    const causes = via.map((one) =>
      typeof one === 'string' ? `through ${one}` : `${one.title}, ${one.url}`,
    );
    return `${name} (${severity}): ${causes.join('; ')}`;
  });
  return { lines, exitCode: 1 };
}

function parsed(printed: string): unknown {
  try {
    return JSON.parse(printed);
  } catch {
    return null;
  }
}
