// node shot.mjs REPORT.html FOLDER: takes the screenshots of the README. From the top of the repository, with the folder
// of packages in RESUMEMATCH_BROWSER and Chromium in CHROMIUM:
//
//   resumematch --format html -o report.html examples/it-director/resume.pdf examples/it-director/job.txt
//   node match/render/testdata/browser/shot.mjs report.html .github
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(path.resolve(process.env.RESUMEMATCH_BROWSER, 'package.json'));
const { chromium } = require('playwright-core');

const [report, folder] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const shots = [
  { file: 'report.png', colorScheme: 'light', viewport: { width: 1000, height: 840 } },
  { file: 'report-dark.png', colorScheme: 'dark', viewport: { width: 390, height: 800 } },
];
for (const { file, colorScheme, viewport } of shots) {
  const page = await browser.newPage({ colorScheme, viewport });
  await page.goto(pathToFileURL(path.resolve(report)).href);
  await page.screenshot({ path: path.join(folder, file) });
}
await browser.close();
