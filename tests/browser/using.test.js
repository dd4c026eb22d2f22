// Using the pages: by keyboard, without JavaScript, leaving, and being left alone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  PAGES, SIZES, begin, choice, openBrowser, openDesk, toCard, toEntry, visitor, way,
} from "./desk.js";

let desk;
let browser;
before(async () => { desk = await openDesk(); browser = await openBrowser(); });
after(async () => { await browser?.close(); await desk?.close(); });

/** What has the focus, told by its words, or by its name where it has none. */
function focused(page) {
  return page.evaluate(() => {
    const part = document.activeElement;
    return part.innerText?.trim() || part.getAttribute("aria-label") || part.id || part.tagName;
  });
}

/** Goes back, if there is something to go back to. Leaving a closed page may put another process in
 * its place, and just then Chromium does not know the page: it is asked once more. */
async function back(page) {
  await page.waitForLoadState("load");
  try {
    await page.goBack();
  } catch {
    await page.waitForLoadState("load");
    await page.goBack().catch(() => {});
  }
}

test("by keyboard alone: skip link, way out, choices, ways on, in the order they are read", async () => {
  const page = await visitor(browser, desk);
  await begin(page);
  const order = [];
  for (let at = 0; at < 10; at += 1) {
    await page.keyboard.press("Tab");
    order.push(await focused(page));
    const visible = await page.evaluate(() => {
      const part = document.activeElement;
      const box = part.getBoundingClientRect();
      const style = getComputedStyle(part);
      const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return parseFloat(style.outlineWidth) >= 3 && style.outlineStyle === "solid"
        && (part === over || part.contains(over));
    });
    assert.ok(visible, `the focus on "${order.at(-1)}" is seen and uncovered`);
  }
  const inPage = await page.locator("a.skip, header button, main button, nav button")
    .evaluateAll((parts) => parts.map((part) => part.innerText.trim()));
  assert.deepEqual(order, inPage.slice(0, 10));
  await page.context().close();
});

test("by keyboard alone: from the first page to a card", async () => {
  const page = await visitor(browser, desk);
  await page.goto("/");
  const press = async (words) => {
    for (let at = 0; at < 30; at += 1) {
      await page.keyboard.press("Tab");
      if ((await focused(page)).includes(words)) return page.keyboard.press("Enter");
    }
    throw new Error(`nothing called "${words}" can be reached`);
  };
  await press("Italiano");
  await choice(page, "health").waitFor();
  await press("Vai al contenuto");
  assert.equal(await page.evaluate(() => document.activeElement.id), "main");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await choice(page, "doctor").waitFor();
  await press(await choice(page, "doctor").innerText());
  await choice(page, "child").waitFor();
  await press(await choice(page, "child").innerText());
  await page.locator("#text").focus();
  await page.keyboard.type("Treviglio");
  await page.keyboard.press("Enter");
  await page.locator(".facts").waitFor();
  await page.context().close();
});

test("without JavaScript: the whole way to a card, out, and to the beginning", async () => {
  const page = await visitor(browser, desk, { javaScriptEnabled: false, language: "ar" });
  await toCard(page, "ar");
  await way(page, "phone").click();
  await page.locator("a.dial", { hasText: "112" }).first().waitFor();
  await way(page, "back").click();
  await page.locator(".facts").waitFor();
  await page.locator("[data-close]").click();
  assert.equal(new URL(page.url()).pathname, "/closed");
  assert.deepEqual(await page.context().cookies(), []);
  await back(page);
  assert.equal(await page.locator(".facts").count(), 0, "nothing to come back to");
  await page.goto("/closed");
  await page.locator("main a").click();
  await page.locator(".languages").waitFor();
  await page.context().close();
});

test("without JavaScript the greetings take turns, and can be held", async () => {
  const page = await visitor(browser, desk, { javaScriptEnabled: false, size: SIZES.kiosk });
  await page.goto("/");
  const animation = () => page.locator(".greetings li").first()
    .evaluate((line) => getComputedStyle(line).animationName);
  assert.match(await animation(), /^of-/);
  await page.locator(".hold label").click();
  const opaque = await page.locator(".greetings li").evaluateAll((lines) =>
    lines.map((line) => getComputedStyle(line).opacity));
  assert.ok(opaque.length >= 5 && opaque.every((opacity) => opacity === "1"), opaque.join());
  await page.context().close();
});

test("whoever asked for less motion gets all greetings at once", async () => {
  const page = await visitor(browser, desk, { reducedMotion: "reduce" });
  await page.goto("/");
  for (const line of await page.locator(".greetings li").all()) assert.ok(await line.isVisible());
  assert.ok(!(await page.locator(".hold").isVisible()));
  await page.context().close();
});

/** Holds the answer to the form that closes until let go, to look at the page meanwhile. */
async function heldClosing(page) {
  let letGo;
  const held = new Promise((resolve) => { letGo = resolve; });
  let asked = 0;
  await page.route((url) => url.pathname === "/", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    asked += 1;
    await held;
    return route.continue();
  });
  return { letGo, count: () => asked };
}

const isBlank = (page) => page.waitForFunction(() =>
  document.documentElement.classList.contains("blank") && document.body.offsetHeight === 0);

const CLOSINGS = {
  "the button": (page) => page.locator("[data-close]").click(),
  "Shift three times": async (page) => {
    for (let at = 0; at < 3; at += 1) await page.keyboard.press("Shift");
  },
};
for (const [name, close] of Object.entries(CLOSINGS)) {
  test(`closing by ${name} blanks the screen before anything is answered, and leaves nothing`, async () => {
    const page = await visitor(browser, desk);
    await toCard(page, "it");
    const closing = await heldClosing(page);
    await close(page);
    await isBlank(page);
    assert.equal(new URL(page.url()).pathname, "/", "still waiting for the answer");
    closing.letGo();
    await page.waitForURL("**/closed");
    assert.equal(closing.count(), 1);
    assert.deepEqual(await page.context().cookies(), []);
    await back(page);
    assert.equal(await page.locator(".facts").count(), 0, "nothing to come back to");
    await page.context().close();
  });
}

test("closing while the desk does not answer leaves a blank screen, then the neutral page", async () => {
  const page = await visitor(browser, desk);
  await page.clock.install();
  await toCard(page, "it");
  await heldClosing(page);
  await page.locator("[data-close]").click();
  await isBlank(page);
  await page.clock.runFor(3_100);
  await page.waitForURL("**/closed");
  assert.deepEqual(await page.context().cookies(), []);
  await page.context().close();
});

test("a screen nobody touches asks, waits at least twenty seconds, and closes", async () => {
  const page = await visitor(browser, desk, { size: SIZES.kiosk });
  await page.clock.install();
  await toEntry(page, "it");
  await page.locator("#text").fill("words nobody shall find");
  const dialog = page.locator("dialog");
  await page.clock.runFor(59_000);
  assert.ok(!(await dialog.isVisible()));
  await page.clock.runFor(2_000);
  assert.ok(await dialog.isVisible());
  assert.match(await page.evaluate(() => document.activeElement.outerHTML), /data-stay/);
  await page.clock.runFor(20_000);
  assert.ok(await dialog.isVisible(), "twenty seconds to answer");
  await page.clock.runFor(12_000);
  await page.locator(".languages").waitFor();
  assert.deepEqual(await page.context().cookies(), []);
  await back(page);
  assert.doesNotMatch(await page.content(), /words nobody shall find/);
  await page.context().close();
});

test("the question whether somebody is there can be answered again and again", async () => {
  const page = await visitor(browser, desk, { size: SIZES.kiosk });
  await page.clock.install();
  await begin(page);
  const dialog = page.locator("dialog");
  for (let at = 0; at < 10; at += 1) {
    await page.clock.runFor(75_000);
    assert.ok(await dialog.isVisible());
    if (at % 2 === 0) await page.locator("[data-stay]").click();
    else await page.keyboard.press("Escape");
    assert.ok(!(await dialog.isVisible()));
  }
  assert.ok(await choice(page, "health").isVisible(), "the place is kept");
  await page.context().close();
});

test("a phone in somebody's hand is given ten minutes", async () => {
  const page = await visitor(browser, desk, { size: SIZES.phone });
  await page.clock.install();
  await begin(page);
  await page.clock.runFor(590_000);
  assert.ok(!(await page.locator("dialog").isVisible()));
  await page.clock.runFor(15_000);
  assert.ok(await page.locator("dialog").isVisible());
  await page.context().close();
});

test("the question is accessible, in Arabic too", async () => {
  const { AxeBuilder } = await import("@axe-core/playwright");
  const page = await visitor(browser, desk, { size: SIZES.kiosk, language: "ar" });
  await page.clock.install();
  await begin(page, "ar");
  await page.clock.runFor(61_000);
  await page.locator("dialog").waitFor();
  await page.clock.resume();
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), []);
  await page.context().close();
});

test("the page that remains makes room for the next person", async () => {
  const page = await visitor(browser, desk, { size: SIZES.kiosk });
  await page.clock.install();
  await PAGES.closed(page);
  await page.clock.runFor(21_000);
  await page.locator(".languages").waitFor();
  await page.context().close();
});

test("pages are never kept, what all pages share is, and nothing is stored", async () => {
  const page = await visitor(browser, desk);
  const kept = new Map();
  page.on("response", (response) => {
    kept.set(new URL(response.url()).pathname, response.headers()["cache-control"]);
  });
  await toCard(page, "it");
  assert.equal(kept.get("/"), "no-store");
  for (const name of ["style.css", "kiosk.js", "icons.svg"]) {
    assert.match(kept.get(`/assets/${name}`), /immutable/);
  }
  const stored = await page.evaluate(() =>
    [localStorage.length, sessionStorage.length, document.cookie.length]);
  assert.deepEqual(stored, [0, 0, 0]);
  const policy = (await page.request.get("/")).headers()["content-security-policy"];
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe|\*|data:/);
  await page.context().close();
});

test("arriving by a code: her language first, and one touch begins the journey", async () => {
  const page = await visitor(browser, desk, { language: "it" });
  await page.goto("/a/ar_doctor");
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  assert.equal(await page.locator(".languages button").first().getAttribute("value"), "ar");
  await page.locator(".languages button").first().click();
  await choice(page, "child").waitFor();
  assert.equal(new URL(page.url()).pathname, "/");
  await page.context().close();
});

test("an operator finds a card by the family's need and shows it in every language", async () => {
  const page = await visitor(browser, desk, { size: { width: 1280, height: 800 } });
  await page.goto("/search");
  // One slip of the finger is forgiven.
  await page.locator("#words").fill("pediatar");
  await page.keyboard.press("Enter");
  await page.locator(".choices a").first().click();
  // The most usual languages at once, every other one by a touch.
  assert.equal(await page.locator(".codes .code").count(), 6);
  assert.equal(await page.locator(".languages a").count(), 14);
  assert.equal(new URL(page.url()).search, "", "what was looked for stands in no address");
  await page.locator(".languages a[lang=bn]").click();
  assert.equal(await page.locator(".codes .code").count(), 1);
  await page.context().close();
});
