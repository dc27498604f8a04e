/** The site as readers use it who do not read it as its makers do. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { HARBOUR } from './harbour.ts';
import { readingOf } from './reading.ts';

const { site, reading } = readingOf(HARBOUR, '/sheaf/');

const KINDS = ['', 'themes/port/', 'stories/storm/', 'articles/storm/', 'people/', 'timeline/', 'archive/', 'search/'];

/** Pixels by which the page is wider than the window. */
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Words that are on the page and cannot be seen whole: their box is cut and does not scroll. */
const cut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, display } = getComputedStyle(element);
        if (display === 'inline' || element.closest('.unseen') || element.clientWidth === 0) return false;
        return /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );

/** Every text a reader sees, heads of columns and empty cells left out: where a table is a list, each line names its source. */
const words = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(p, h1, h2, h3, li > a, blockquote, time, td, th)')]
      .filter((element) => !element.closest('thead, .bare, .none, .mark-names') && element.checkVisibility())
      .map((element) => element.textContent.trim()),
  );

describe('at 200 %', () => {
  test.each(KINDS)('%s: zoomed, nothing is lost and nothing scrolls sideways', async (path) => {
    let whole: string[] = [];
    await reading(path, { viewport: { width: 1280, height: 800 } }, async (page) => {
      whole = await words(page);
    });
    // A browser at 200 % gives the page half the pixels.
    await reading(path, { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }, async (page) => {
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      expect(await cut(page)).toEqual([]);
      expect(await words(page)).toEqual(whole);
    });
  });

  test.each(KINDS)('%s: with text alone twice as large', async (path) => {
    await reading(path, { viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '36px'));
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      expect(await cut(page)).toEqual([]);
    });
  });
});

test('nothing moves for those who asked for stillness', async () => {
  for (const path of KINDS) {
    await reading(path, { reducedMotion: 'reduce' }, async (page) => {
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
            return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior === 'smooth';
          }).length,
      );
      expect(moving).toBe(0);
    });
  }
});

test('with forced colours, focus, marks and pictures are still seen', async () => {
  const colours = (page: Page, selector: string, property: 'color' | 'backgroundColor' | 'borderTopColor') =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element)[name], property);
  for (const scheme of ['light', 'dark'] as const) {
    await reading('', { forcedColors: 'active', colorScheme: scheme }, async (page) => {
      const ground = await colours(page, 'html', 'backgroundColor');
      expect(await colours(page, '.coverage svg', 'color')).not.toBe(ground);
      await page.keyboard.press('Tab');
      const outline = await page.locator(':focus').evaluate((element) => getComputedStyle(element));
      expect([outline.outlineStyle, outline.outlineWidth]).toEqual(['solid', '2px']);
      expect(outline.outlineColor).not.toBe(ground);
    });
    await reading('articles/storm/', { forcedColors: 'active', colorScheme: scheme }, async (page) => {
      expect(await colours(page, '.marks > span', 'backgroundColor')).not.toBe(
        await colours(page, 'html', 'backgroundColor'),
      );
      expect(await page.locator('.mark-names').first().textContent()).toContain('Port');
    });
  }
});

test('by keyboard alone: every stop can be seen, and a note leads to its passage', async () => {
  await reading('', { viewport: { width: 1280, height: 800 } }, async (page) => {
    const links = await page.locator('a[href]:visible, button:visible, summary:visible').count();
    let note = '';
    for (let stop = 0; stop < links && note === ''; stop += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.locator(':focus').evaluate((element) => {
        const box = element.getBoundingClientRect();
        const { outlineStyle } = getComputedStyle(element);
        return outlineStyle === 'solid' && box.top < innerHeight && box.bottom > 0 && box.width > 0;
      });
      expect(seen).toBe(true);
      const focused = page.locator(':focus');
      if (await focused.evaluate((element) => element.closest('sup') !== null))
        note = (await focused.getAttribute('href')) ?? '';
    }
    expect(note).toContain('#');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href.endsWith(note));
    expect(await page.locator(':target').count()).toBe(1);
  });
});

test('by keyboard alone: what was said is found by search', async () => {
  await reading('search/', {}, async (page) => {
    const field = page.getByLabel('Words or names');
    while (!(await field.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
    await page.keyboard.type('when the wind lets');
    const result = page.locator('#results a').first();
    await result.waitFor();
    while (!(await result.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/articles\/cranes\/#/);
    expect(await page.locator(':target').textContent()).toContain('We will open the quay when the wind lets us');
  });
});

test.each(KINDS)(
  '%s: without scripts, the words and the fonts are there, and nothing that does not work',
  async (path) => {
    await reading(path, { javaScriptEnabled: false }, async (page) => {
      expect((await words(page)).join(' ').length).toBeGreaterThan(80);
      expect(await page.locator('button:visible').count()).toBe(path === 'search/' ? 1 : 0);
    });
  },
);

test('on paper: an edition is two pages, without what one cannot press', async () => {
  await reading('', { colorScheme: 'dark' }, async (page) => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.masthead nav').first().isVisible()).toBe(false);
    expect(await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
  });
  await reading('articles/storm/', {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const address = await page
      .locator('.original')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(address).toContain('https://example.net/Lindholm-Notes');
  });
});

test('the first page waits for no font; from the second on they are there at once', async () => {
  await reading('', {}, async (page) => {
    const family = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).fontFamily);
    await page.waitForFunction(() => localStorage.getItem('fonts') !== null);
    expect(await page.evaluate(() => document.fonts.check('1em "Ledger Serif"'))).toBe(true);
    for (const text of ['.masthead-name p', '.lead h3 a', '.points li', '.quote p'])
      expect(await family(text)).toMatch(/^"Ledger Serif"/);
    for (const label of ['.masthead nav a', '.front .label', '.section > h2', '.sources', '.coverage td'])
      expect(await family(label)).toMatch(/^Inter/);
    await page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        document.documentElement.dataset['early'] ??= document.documentElement.dataset['fonts'] ?? 'no';
      });
    });
    await page.reload();
    expect(await page.locator('html').getAttribute('data-early')).toBe('here');
  });
});

test('a browser knows every font of the style sheet, the ones that stand in too', async () => {
  await reading('', {}, async (page) => {
    // Written by a minifier without their quotes, names that begin with `serif` are none: the faces are dropped unsaid.
    const [written, known] = await page.evaluate(() => [
      document.querySelector('style')?.textContent.split('@font-face').length ?? 0,
      document.fonts.size,
    ]);
    expect(written).toBeGreaterThan(20);
    expect(known).toBe(written - 1);
  });
});

test.each(['', 'articles/ukrainian/', 'articles/storm/'])(
  '%s: hardly anything moves when the fonts come',
  async (path) => {
    await reading(path, { viewport: { width: 390, height: 844 } }, async (page) => {
      await page.waitForFunction(() => localStorage.getItem('fonts') !== null);
      const moved = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(sum), 500);
          }),
      );
      // On a phone, one word that goes to the next line costs about 0.01; what is called good ends at 0.1.
      expect(moved).toBeLessThan(0.02);
    });
  },
);

test('what is far below is laid out, and set in our fonts, only as a reader comes near; on paper it is all there', async () => {
  await reading('', { viewport: { width: 390, height: 400 } }, async (page) => {
    await page.waitForFunction(() => localStorage.getItem('fonts') !== null);
    const link = page.locator('.section h3 a').last();
    const laidOut = () => link.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
    expect(await laidOut()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(laidOut).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await link.scrollIntoViewIfNeeded();
    await expect.poll(laidOut).toBe(true);
    expect(await link.evaluate((element) => getComputedStyle(element).fontFamily)).toMatch(/^(?:"Ledger Serif"|Inter)/);
  });
});

test.each(['opened', 'followed'])('a link to a place far below, %s, ends there', async (how) => {
  const viewport = { width: 390, height: 400 };
  await reading(how === 'opened' ? '#ferry' : '', { viewport }, async (page) => {
    await page.waitForFunction(() => localStorage.getItem('fonts') !== null);
    if (how === 'followed') await page.evaluate(() => location.assign('#ferry'));
    await page.waitForTimeout(1000);
    const top = await page.locator('#ferry').evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(100);
  });
});

test('words far below are found in the page, and a page that is loaded again is where it was', async () => {
  await reading('themes/port/', { viewport: { width: 390, height: 400 } }, async (page) => {
    await page.waitForFunction(() => localStorage.getItem('fonts') !== null);
    const last = page.locator('.entry-passage p').last();
    const top = () => last.evaluate((element) => element.getBoundingClientRect().top);
    const words = (await last.textContent())?.trim() ?? '';
    // What the command of the browser does, as far as scripts can ask for it.
    const find = (text: string) => (window as unknown as { find: (text: string) => boolean }).find(text);
    expect(await page.evaluate(find, words)).toBe(true);
    await page.waitForTimeout(1000);
    const found = await top();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(400);
    await page.reload();
    await page.waitForTimeout(1000);
    expect(Math.abs((await top()) - found)).toBeLessThan(20);
  });
});

test('hosts are told the policy that the pages carry', async () => {
  const policy = /content="(default-src[^"]*)"/.exec(await readFile(join(site().out, 'index.html'), 'utf8'))?.[1];
  const page = policy?.replaceAll('&#39;', "'") ?? '';
  for (const file of ['_headers', '.htaccess', 'nginx.conf', 'vercel.json']) {
    expect(await readFile(join(site().out, file), 'utf8')).toContain(`${page}; frame-ancestors 'none'`);
  }
});
