// node check.mjs FILE...: opens HTML reports in Chromium and prints a line for everything that is wrong with them, then
// how many pages were looked at. RESUMEMATCH_BROWSER is the folder with node_modules, CHROMIUM the browser.
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(path.resolve(process.env.RESUMEMATCH_BROWSER, 'package.json'));
const { chromium } = require('playwright-core');
const axe = require('axe-core');

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
let looked = 0;
for (const file of process.argv.slice(2)) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [1200, 390, 320]) {
      const name = `${path.basename(file)}, ${colorScheme}, ${width} px`;
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
      const page = await context.newPage();
      const wrong = (what) => console.log(`${name}: ${what}`);
      const url = pathToFileURL(path.resolve(file)).href;
      page.on('request', (r) => r.url() === url || r.url() === 'data:,' || wrong(`asks for ${r.url()}`));
      page.on('console', (m) => wrong(`console: ${m.text()}`));
      page.on('pageerror', (e) => wrong(`error: ${e.message}`));
      await page.goto(url);
      await check(page, wrong, colorScheme);
      await context.close();
      looked++;
    }
  }
}
await browser.close();
console.log(`looked at ${looked} pages`);

async function check(page, wrong, colorScheme) {
  // Straight through the debugger: the page's own policy allows no script, and it should stay in force.
  const debug = await page.context().newCDPSession(page);
  const value = async (expression) => {
    const { result, exceptionDetails } = await debug.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const sideways = `(document.documentElement.scrollWidth - document.documentElement.clientWidth)`;

  if ((await value(sideways)) > 0) wrong(`scrolls sideways by ${await value(sideways)} px`);
  const dark = await value(`getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).every((c) => c < 64)`);
  if (dark !== (colorScheme === 'dark')) wrong(`its ground is ${dark ? 'dark' : 'light'}`);
  const dead = await value(`[...document.querySelectorAll('a')].map((a) => a.getAttribute('href'))
    .filter((h) => !h || h[0] !== '#' || document.querySelectorAll('[id="' + h.slice(1) + '"]').length !== 1)`);
  for (const href of dead) wrong(`a link leads to ${href}`);

  await value(axe.source + ';0');
  const violations = await value(`axe.run(document, { rules: { 'target-size': { enabled: true } } })
    .then((r) => [r.passes.length, ...r.violations.map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.html + ' ' + n.failureSummary).join(' | '))])`);
  if (violations.shift() < 10) wrong('axe found hardly anything to look at');
  for (const v of violations) wrong(`axe: ${v.replace(/\s+/g, ' ')}`);

  await page.keyboard.press('Tab');
  const skip = await value(`(() => { const a = document.activeElement, b = a.getBoundingClientRect();
    return a.className === 'skip' && b.left >= 0 && b.top >= 0 && getComputedStyle(a).outlineStyle !== 'none'; })()`);
  if (!skip) wrong('the first press of Tab shows no skip link');
  await page.keyboard.press('Enter');
  if ((await value('document.activeElement.id')) !== 'main') wrong('the skip link does not lead to the report');

  await page.emulateMedia({ media: 'print', colorScheme });
  if ((await value(sideways)) > 0) wrong(`printed, it is ${await value(sideways)} px too wide`);
  const ink = await value(`getComputedStyle(document.querySelector('nav')).display + ' ' + getComputedStyle(document.body).color`);
  if (ink !== 'none rgb(0, 0, 0)') wrong(`printed, contents and ink are ${ink}`);
}
