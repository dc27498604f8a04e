/**
 * The headers a host sends with the site, once, in the form of each common host. The policy is the one every page
 * carries itself; what only a header can say comes on top. Files named by a hash of their content are kept for a year.
 */
import { href } from './addresses.ts';

export interface HostFile {
  readonly path: string;
  readonly text: string;
}

const YEAR = 'public, max-age=31536000, immutable';

/** @param policy the Content-Security-Policy of every page */
export function headers(policy: string): (readonly [name: string, value: string])[] {
  return [
    ['Content-Security-Policy', `${policy}; frame-ancestors 'none'`],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Strict-Transport-Security', 'max-age=31536000'],
  ];
}

/** @param address of the site, with its base path */
export function hostFiles(address: string, policy: string): HostFile[] {
  const all = headers(policy);
  const root = href(address, '');
  const assets = href(address, '_assets/');
  const lines = (line: (name: string, value: string) => string) => all.map(([name, value]) => line(name, value));
  return [
    {
      path: '_headers',
      text: [
        '# Netlify, Cloudflare Pages',
        `${root}*`,
        ...lines((name, value) => `  ${name}: ${value}`),
        `${assets}*`,
        `  Cache-Control: ${YEAR}`,
      ],
    },
    {
      path: '.htaccess',
      text: [
        '# Apache, with mod_headers',
        '<IfModule mod_headers.c>',
        ...lines((name, value) => `  Header always set ${name} "${value}"`),
        `  Header set Cache-Control "${YEAR}" "expr=%{REQUEST_URI} =~ m#^${assets}#"`,
        '</IfModule>',
        `ErrorDocument 404 ${root}404.html`,
      ],
    },
    {
      path: 'nginx.conf',
      text: [
        '# nginx: include this file in the server block of the site',
        ...lines((name, value) => `add_header ${name} "${value}" always;`),
        `location ${assets} { expires 1y; }`,
        `error_page 404 ${root}404.html;`,
      ],
    },
    {
      path: 'vercel.json',
      text: [
        JSON.stringify(
          {
            trailingSlash: true,
            headers: [
              { source: `${root}(.*)`, headers: all.map(([key, value]) => ({ key, value })) },
              { source: `${assets}(.*)`, headers: [{ key: 'Cache-Control', value: YEAR }] },
            ],
          },
          null,
          2,
        ),
      ],
    },
  ].map(({ path, text }) => ({ path, text: `${text.join('\n')}\n` }));
}
