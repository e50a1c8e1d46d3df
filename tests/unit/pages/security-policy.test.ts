import { describe, expect, it } from 'vitest';
import { hostFiles } from '../../../src/pages/hosts/host-files.ts';
import { commonPolicy, hashOf } from '../../../src/pages/security-policy.ts';

const page = (policy: string): string =>
  `<meta\n  http-equiv="Content-Security-Policy"\n  content="${policy}"\n/>`;

describe('the policy of all pages', () => {
  it('allows what any of them needs, once', () => {
    const pages = [
      page("default-src 'none'; script-src 'self' 'sha256-a='; style-src 'self'"),
      page("default-src 'none'; script-src 'self' 'sha256-b='; style-src 'self'; img-src data:"),
    ];
    expect(commonPolicy(pages)).toBe(
      "default-src 'none'; script-src 'self' 'sha256-a=' 'sha256-b='; style-src 'self'; img-src data:",
    );
  });

  it('is not made of a page without one', () => {
    expect(() => commonPolicy(['<p>no policy</p>'])).toThrow('no security policy');
  });

  it('names a text by its hash', () => {
    expect(hashOf('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  });
});

describe('files for hosts', () => {
  const policy = "default-src 'none'; script-src 'self' 'sha256-a='";

  it('each hold the whole policy', () => {
    for (const [file, text] of hostFiles(policy)) expect(text, file).toContain(policy);
  });

  it('say the caching of hashed names and the origin of tables alike', () => {
    for (const [file, text] of hostFiles(policy)) {
      expect(text, file).toMatch(/immutable/);
      expect(text, file).toMatch(/Access-Control-Allow-Origin/);
    }
  });
});
