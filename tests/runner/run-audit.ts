import { spawnSync } from 'node:child_process';
import { auditReport } from './audit-report.ts';

// `npm run audit`: asks the registry for known vulnerabilities of the packages that are shipped.

const AUDIT = ['audit', '--omit=dev', '--json', '--fetch-retries=1'];
const npm = process.env['npm_execpath'];
const { stdout } =
  npm === undefined
    ? spawnSync('npm', AUDIT, { encoding: 'utf8', shell: process.platform === 'win32' })
    : spawnSync(process.execPath, [npm, ...AUDIT], { encoding: 'utf8' });
const { lines, exitCode } = auditReport(stdout ?? '');
console.log(lines.join('\n'));
process.exitCode = exitCode;
