// Lighthouse, as on a phone, on a survey's first page and on its questionnaire. Prints one JSON document.
// Called by lighthouse.py: node lighthouse.mjs <folder with lighthouse> <Chromium> <address of the first page>
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [folder, chromium, start] = process.argv.slice(2);
const require = createRequire(`${folder}/package.json`);
const load = (name) => import(pathToFileURL(require.resolve(name)).href);
const { default: lighthouse } = await load("lighthouse");
const { default: puppeteer } = await load("puppeteer-core");

const browser = await puppeteer.launch({
  executablePath: chromium,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
try {
  const page = await browser.newPage();
  const first = await measured(start);
  // The questionnaire opens to who has agreed: one goes there as a person does, and measures its address.
  await page.goto(start);
  await (await page.waitForSelector("form input[type=checkbox]")).click();
  await page.click("form button[type=submit]");
  await page.waitForSelector("progress");
  const questionnaire = await measured(page.url());
  process.stdout.write(JSON.stringify({ first, questionnaire }));

  async function measured(address) {
    const session = await page.createCDPSession();
    // Nothing may come from an earlier visit but the draft on the device.
    await session.send("Network.clearBrowserCache");
    const flags = { disableStorageReset: true, onlyCategories: ["performance", "accessibility"], logLevel: "error" };
    const { lhr } = await lighthouse(address, flags, undefined, page);
    const figure = (name) => lhr.audits[name].numericValue;
    return {
      performance: lhr.categories.performance.score,
      accessibility: lhr.categories.accessibility.score,
      faults: Object.values(lhr.audits)
        .filter((audit) => audit.score === 0 && lhr.categories.accessibility.auditRefs.some(({ id }) => id === audit.id))
        .map((audit) => audit.id),
      lcp: figure("largest-contentful-paint"),
      tbt: figure("total-blocking-time"),
      cls: figure("cumulative-layout-shift"),
      bytes: figure("total-byte-weight"),
      machine: lhr.environment.benchmarkIndex,
    };
  }
} finally {
  await browser.close();
}
