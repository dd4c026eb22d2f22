// Every kind of page: accessible to WCAG 2.2 AA, in both directions, at every size.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { OPERATORS_PAGES, PAGES, SIZES, openBrowser, openDesk, visitor } from "./desk.js";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const PAGE_BYTES_MAX = 30 * 1024;
const TARGET_PX = 64;

let desk;
let browser;
before(async () => { desk = await openDesk(); browser = await openBrowser(); });
after(async () => { await browser?.close(); await desk?.close(); });

/** Runs `check` on a page in a context of its own, and insists that the browser is content too. */
async function on(options, go, check) {
  const page = await visitor(browser, desk, options);
  await go(page, options.language);
  await check(page);
  assert.deepEqual(page.complaints, [], "the browser complains");
  await page.context().close();
}

async function accessible(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html} ${node.failureSummary}`));
  assert.deepEqual(told, []);
}

async function fits(page) {
  const wide = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth, window: innerWidth,
    culprits: [...document.querySelectorAll("body *")]
      .filter((part) => part.getBoundingClientRect().right > innerWidth + 1 && !part.closest(".aside, .skip, dialog"))
      .slice(0, 3).map((part) => part.outerHTML.slice(0, 120)),
  }));
  assert.ok(wide.page <= wide.window && wide.culprits.length === 0, JSON.stringify(wide));
}

async function touchable(page) {
  const small = await page.evaluate((least) =>
    [...document.querySelectorAll("button, a.button, a.dial, input[type=text], .hold label")]
      .filter((part) => part.checkVisibility())
      .map((part) => [part.outerHTML.slice(0, 90), part.getBoundingClientRect().height])
      .filter(([, height]) => height < least - 0.5), TARGET_PX);
  assert.deepEqual(small, []);
}

const everything = [
  ...["it", "ar"].flatMap((language) =>
    Object.entries(PAGES).map(([name, go]) => ({ name, go, language }))),
  ...Object.entries(OPERATORS_PAGES).map(([name, go]) => ({ name, go, language: "it" })),
];

for (const { name, go, language } of everything) {
  test(`${name} in ${language}: accessible, large to touch, in its direction`, () =>
    on({ language }, go, async (page) => {
      const html = page.locator("html");
      assert.equal(await html.getAttribute("lang"), language);
      assert.equal(await html.getAttribute("dir"), language === "ar" ? "rtl" : "ltr");
      assert.equal(await page.locator("h1").count(), 1);
      await accessible(page);
      await touchable(page);
      const htmlBytes = Buffer.byteLength(await page.content());
      assert.ok(htmlBytes < PAGE_BYTES_MAX, `${htmlBytes} bytes`);
    }));

  test(`${name} in ${language}: fits at 320 px, at 200 %, on a standing screen`, async () => {
    await on({ language, size: SIZES.narrow }, go, fits);
    // 200 % of zoom on a window of 1280 by 1024 leaves half of each to the page.
    await on({ language, size: { width: 640, height: 512 }, deviceScaleFactor: 2 }, go, fits);
    await on({ language, size: SIZES.kiosk }, go, async (page) => {
      await fits(page);
      await accessible(page);
    });
  });
}

test("letters twice as large, and nothing is cut off or out of reach", () =>
  on({ language: "it", size: SIZES.phone }, PAGES.card, async (page) => {
    await page.evaluate(() => { document.documentElement.style.setProperty("font-size", "225%"); });
    await fits(page);
  }));

test("every icon on a page is drawn", () =>
  on({ language: "it" }, PAGES.card, async (page) => {
    const addresses = await page.locator("use").evaluateAll((uses) =>
      uses.map((use) => use.getAttribute("href")));
    assert.ok(addresses.length > 8);
    const [address] = addresses[0].split("#");
    const sprite = await (await page.request.get(address)).text();
    for (const each of addresses) assert.match(sprite, new RegExp(`id="${each.split("#")[1]}"`));
    const drawn = await page.locator("main .icon").first().evaluate((icon) => icon.getBBox().width);
    assert.ok(drawn > 10, `the first icon is ${drawn} wide`);
  }));

test("a card on a standing screen has a code with the journey's address, a phone has none", async () => {
  await on({ language: "ar", size: SIZES.kiosk }, PAGES.card, async (page) => {
    assert.ok(await page.locator(".take .code").isVisible());
  });
  await on({ language: "ar", size: SIZES.phone }, PAGES.card, async (page) => {
    assert.ok(!(await page.locator(".take").isVisible()));
  });
});
