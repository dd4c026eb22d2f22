// The operators' room: accessible to WCAG 2.2 AA on a desk and at 320 px, and without JavaScript.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { mkdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { openBrowser, openDesk, visitor } from "./desk.js";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SIZES = { desk: { width: 1280, height: 900 }, narrow: { width: 320, height: 640 } };
const PASSPHRASE = "quattro gatti sul tetto";
const SHOTS = process.env.SHOTS;

let desk;
let browser;
let room;
let cookies;
let enrolment;
let secret;

/** The code that an app on a phone shows for a secret, `steps` half minutes from now. */
function code(letters, steps = 0) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...letters.replace(/\s/g, "")]
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000) + steps));
  const mac = createHmac("sha1", key).update(counter).digest();
  const number = mac.readUInt32BE(mac[19] & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

before(async () => {
  desk = await openDesk();
  browser = await openBrowser();
  const invited = await desk.operators("invented-1");
  room = { address: invited.address };
  enrolment = (await desk.operators("invented-2")).invitation;
  desk.command("drill", "--team", "anti_violence");
  const page = await visitor(browser, room, { javaScriptEnabled: false, size: SIZES.desk });
  await page.goto(invited.invitation);
  secret = await page.locator(".secret").innerText();
  await page.locator("#passphrase").fill(PASSPHRASE);
  await page.locator("#again").fill(PASSPHRASE);
  await page.locator("#code").fill(code(secret));
  await page.locator("main button").click();
  await page.waitForURL("**/console/enter");
  await page.locator("#handle").fill("invented-1");
  await page.locator("#passphrase").fill(PASSPHRASE);
  // The next code, which is taken half a minute early: the one before is used up.
  await page.locator("#code").fill(code(secret, 1));
  await page.locator("main button").click();
  await page.waitForURL("**/console/queue");
  await page.locator("a.entry").first().click();
  await page.locator('form[action$="/claim"] button').click();
  await page.locator('form[action$="/acknowledge"]').waitFor();
  room.case = new URL(page.url()).pathname;
  cookies = await page.context().cookies();
  await page.context().close();
});
after(async () => { await browser?.close(); await desk?.close(); });

const PAGES = {
  enter: () => "/console/enter",
  invitation: () => enrolment,
  queue: () => "/console/queue",
  case: () => room.case,
  phrases: () => `${room.case}/phrases`,
  shift: () => "/console/shift",
  account: () => "/console/account",
  nothing: () => "/console/nowhere",
};

for (const [name, address] of Object.entries(PAGES)) {
  for (const [sizeName, size] of Object.entries(SIZES)) {
    test(`${name} at ${size.width} px: accessible, and nothing is cut off`, async () => {
      const page = await visitor(browser, room, { size });
      await page.context().addCookies(cookies);
      await page.goto(address());
      assert.equal(await page.title(), "Servizi della Bassa");
      assert.equal(await page.locator("h1").count(), 1);
      assert.ok(await page.locator(".rehearsal").isVisible(), "it says that people are invented");
      for (const part of await page.locator("details").all()) {
        await part.evaluate((details) => { details.open = true; });
      }
      if (SHOTS) {
        mkdirSync(SHOTS, { recursive: true });
        await page.screenshot({ path: `${SHOTS}/room-${name}-${sizeName}.png`, fullPage: true });
      }
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      const told = violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help}: ${node.html} ${node.failureSummary}`));
      assert.deepEqual(told, []);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide} px too wide`);
      const expected = name === "nothing" ? 1 : 0;
      assert.equal(page.complaints.length, expected, String(page.complaints));
      await page.context().close();
    });
  }
}

test("the queue comes back by itself, without JavaScript, until somebody holds it", async () => {
  const page = await visitor(browser, room, { javaScriptEnabled: false, size: SIZES.desk });
  await page.context().addCookies(cookies);
  const moving = await page.goto("/console/queue");
  assert.match(moving.headers().refresh, /^\d+; url=\/console\/queue\?again$/);
  await page.locator('a[href="/console/queue?still"]').click();
  await page.locator('a[href="/console/queue"]:not([aria-current])').waitFor();
  const still = await page.goto("/console/queue?still");
  assert.equal(still.headers().refresh, undefined);
  await page.context().close();
});
