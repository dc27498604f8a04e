/** A site and a browser for one file of tests: opens pages as a reader's device would and hears what the browser says. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type BuiltSite, builtSite } from './built-site.ts';
import { launch } from './chromium.ts';

export interface Reading {
  readonly site: () => BuiltSite;
  /** Opens a page, hands it over, and closes it; what the browser said and asked for meanwhile comes back. */
  readonly reading: (
    path: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<void>,
  ) => Promise<string[]>;
}

/** @param files content by path @param base the base path of the address in `site.yml` */
export function readingOf(files: Readonly<Record<string, string>>, base: string): Reading {
  let site: BuiltSite;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([builtSite(files, base), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    site: () => site,
    async reading(path, options, look) {
      const context = await browser.newContext(options);
      const messages: string[] = [];
      try {
        const page = await context.newPage();
        page.on('console', (message) => messages.push(message.text()));
        page.on('pageerror', (error) => messages.push(error.message));
        page.on('request', (request) => {
          if (!request.url().startsWith(site.url)) messages.push(`request to ${request.url()}`);
        });
        await page.goto(site.url + path);
        await look(page);
      } finally {
        await context.close();
      }
      return messages;
    },
  };
}
