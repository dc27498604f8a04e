import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { HARBOUR } from './harbour.ts';
import { readingOf } from './reading.ts';

const { site, reading } = readingOf(HARBOUR, '/sheaf/');

const PAGES = [
  ...['', 'archive/', 'archive/2031-02/', 'about/', '404.html', 'editions/2031-w10/', 'editions/2031-w09/'],
  ...['themes/port/', 'themes/port/2031-02/', 'themes/bread/', 'articles/storm/', 'articles/excerpt/'],
  ...['articles/link/', 'articles/arabic/', 'articles/hostile/', 'articles/long/', 'search/', 'feeds/'],
  ...['articles/ukrainian/', 'stories/storm/', 'people/', 'people/2031-03/'],
  ...['people/lindholm-harbour-authority/', 'speakers/', 'timeline/', 'timeline/2031-03/'],
];

test.each(PAGES)('%s can be read by everybody, in light and dark, on a small and a large screen', async (path) => {
  const screens = [320, 768, 1280].flatMap((width) => [
    { width, colorScheme: 'light' as const },
    { width, colorScheme: 'dark' as const },
  ]);
  for (const { width, colorScheme } of screens) {
    const messages = await reading(path, { viewport: { width, height: 800 }, colorScheme }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const results = await (window as unknown as { axe: typeof axe }).axe.run({ runOnly: tags });
        return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(violations).toEqual([]);
    });
    expect(messages).toEqual([]);
  }
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'long-title': 'off' } });
  let pages = 0;
  for await (const file of glob('**/*.html', { cwd: site().out })) {
    // Mail programs understand the HTML of another age; it is checked where it is made.
    if (file.endsWith('mail.html')) continue;
    const report = await validator.validateString(await readFile(join(site().out, file), 'utf8'));
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${file}:${line} ${message}`)),
    ).toEqual([]);
    pages += 1;
  }
  expect(pages).toBeGreaterThanOrEqual(PAGES.length);
});

test('every page names an icon that is there: forwarding pages too, so that no browser asks in vain', async () => {
  let pages = 0;
  for await (const file of glob('**/*.html', { cwd: site().out })) {
    if (file.endsWith('mail.html')) continue;
    const html = await readFile(join(site().out, file), 'utf8');
    expect(/<link rel="icon" href="([^"]*)"/.exec(html)?.[1], file).toBe('/sheaf/favicon.svg');
    pages += 1;
  }
  expect(pages).toBeGreaterThan(PAGES.length);
  expect(await readFile(join(site().out, 'favicon.svg'), 'utf8')).toContain('<svg');
});

test('a note leads from the digest to the very passage, without a script', async () => {
  await reading('', { javaScriptEnabled: false }, async (page) => {
    const line = page.locator('.points li', { hasText: 'closed the northern quay' }).first();
    const words = ((await line.textContent()) ?? '').replace(/\d*\s*$/, '').trim();
    await line.locator('sup a').click();
    expect(page.url()).toMatch(/\/sheaf\/articles\/(?:storm|cranes)\/#.+/);
    expect(words).toMatch(/closed the northern quay on Tuesday/);
    expect(await page.locator(':target').textContent()).toContain(words);
  });
});

test('a theme’s passage leads to its place in the article', async () => {
  await reading('themes/ferry/', { javaScriptEnabled: false }, async (page) => {
    const passage = page.locator('.entry-passage', { hasText: 'keeps its timetable' });
    await passage.locator('.place').click();
    expect(await page.locator(':target').textContent()).toContain('keeps its timetable');
  });
});

test('a quotation is found by search, misspelt, and leads to its passage', async () => {
  const messages = await reading('search/', {}, async (page) => {
    await page.getByLabel('Words or names').fill('timetabel');
    const result = page.locator('#results li').first();
    expect(await result.textContent()).toContain('keeps its timetable');
    expect(page.url()).toContain('?q=timetabel');
    await result.locator('a').click();
    expect(await page.locator(':target').textContent()).toContain('keeps its timetable');
  });
  expect(messages).toEqual([]);
});

test('an address says what is looked for: it can be sent, gone back to, and narrowed', async () => {
  const messages = await reading('search/?q=набережна', {}, async (page) => {
    const results = page.locator('#results li');
    await results.filter({ hasText: 'північну набережну у вівторок' }).waitFor();
    await page.getByLabel('Words or names').fill('quay férry');
    await results.filter({ hasText: 'nobody on the quay believed it' }).waitFor();
    await page.getByLabel('Words or names').fill('férry');
    await results.filter({ hasText: 'keeps its timetable' }).waitFor();
    expect(await results.count()).toBeGreaterThan(1);
    await page.getByLabel('Source', { exact: true }).selectOption('Lindholm Notes');
    await page.getByText('Passages found: 1', { exact: true }).waitFor();
    expect(await results.first().textContent()).toContain('keeps its timetable');
    await page.getByLabel('Theme', { exact: true }).selectOption({ label: 'Bread' });
    await page.getByText('Nothing was found', { exact: false }).waitFor();
    await page.getByLabel('Theme', { exact: true }).selectOption({ label: 'All themes' });
    await page.getByLabel('From', { exact: true }).fill('2031-03-05');
    await page.getByText('Nothing was found', { exact: false }).waitFor();
    expect(page.url()).toContain('since=2031-03-05');
    await page.goto(page.url().replace('2031-03-05', '2031-03-04'));
    await page.getByText('Passages found: 1', { exact: true }).waitFor();
  });
  expect(messages).toEqual([]);
});

test('without a script, search leads to the archive', async () => {
  await reading('search/', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('noscript').textContent()).toContain('archive');
  });
});

test('the keyboard reaches the content first and can see where it is', async () => {
  await reading('articles/storm/', {}, async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    expect(await page.locator(':focus-visible').evaluate((link) => getComputedStyle(link).outlineWidth)).toBe('2px');
  });
});

test('a ground chosen by hand stays, and is there before the first paint', async () => {
  const messages = await reading('', { colorScheme: 'light' }, async (page) => {
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: 'Dark' }).click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.body)
          document.documentElement.dataset['atBody'] ??= document.documentElement.dataset['ground'] ?? '';
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    expect(await ground()).toBe(dark);
    expect(await page.evaluate(() => document.documentElement.dataset['atBody'])).toBe('dark');
    expect(await page.getByRole('button', { name: 'Light' }).count()).toBe(1);
  });
  expect(messages).toEqual([]);
});

test('marks what is new since the last visit, and nothing on the first', async () => {
  await reading('', {}, async (page) => {
    expect(await page.locator('.new').count()).toBe(0);
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.startsWith('seen')) ?? '';
      const { storm: _, ...rest } = JSON.parse(localStorage.getItem(key) ?? '{}');
      localStorage.setItem(key, JSON.stringify(rest));
    });
    await page.reload();
    expect(await page.locator('.story', { has: page.locator('.new') }).count()).toBe(1);
    expect(await page.locator('.story', { has: page.locator('.new') }).textContent()).toContain('Storm closes');
    await page.reload();
    expect(await page.locator('.new').count()).toBe(0);
  });
});

test('the mark of a passage copies its address', async () => {
  await reading('articles/storm/', { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    const mark = page.locator('.anchor').first();
    await mark.click();
    await page.getByText('Link copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });
});

test('the policy of every page lets nothing run or load that is not the site’s own', async () => {
  await reading('', {}, async (page) => {
    const markup = page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>taken</p>'));
    await expect(markup).rejects.toThrow('TrustedHTML');
    const policy = await page.locator('meta[http-equiv]').getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; script-src(?: 'sha256-[\w+/]+=*')+; /);
    const foreign = await page.evaluate(
      () =>
        new Promise((seen) => {
          document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => seen(violatedDirective));
          document.body.append(Object.assign(new Image(), { src: 'https://example.net/pixel.png' }));
        }),
    );
    expect(foreign).toBe('img-src');
    expect(await page.title()).toBe('The Lindholm Ledger');
  });
});

test('untrusted text stays text', async () => {
  await reading('articles/hostile/', {}, async (page) => {
    expect(await page.title()).toContain('<script>document.title = "taken"</script> & "quotes"');
    expect(await page.locator('main').innerHTML()).not.toMatch(/<img|<script|javascript:/);
    expect(await page.locator('.text').textContent()).toContain('The quay');
  });
});

test('rights are kept: an excerpt ends, a link shows no text', async () => {
  await reading('articles/excerpt/', {}, async (page) => {
    expect(await page.locator('main').textContent()).not.toContain('Behind the cape');
    expect(await page.getByRole('link', { name: 'Read the rest at Island Post' }).count()).toBe(1);
  });
  for await (const file of glob('**/*.{html,xml}', { cwd: site().out })) {
    expect(await readFile(join(site().out, file), 'utf8')).not.toMatch(/secret of the harbour|Behind the cape/);
  }
});

test('an article is set in its own language and direction', async () => {
  await reading('articles/arabic/', {}, async (page) => {
    const passage = page.locator('.passage p').last();
    expect(await passage.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
    expect(await page.locator('h1').getAttribute('lang')).toBe('ar');
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
  });
});
