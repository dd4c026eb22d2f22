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
let reception;
let enrolment;

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

/** An invented operator takes the invitation up and comes in, without JavaScript. */
async function comeIn(handle) {
  const { invitation } = await desk.operators(handle);
  const page = await visitor(browser, room, { javaScriptEnabled: false, size: SIZES.desk });
  await page.goto(invitation);
  const secret = await page.locator(".secret").innerText();
  await page.locator("#passphrase").fill(PASSPHRASE);
  await page.locator("#again").fill(PASSPHRASE);
  await page.locator("#code").fill(code(secret));
  await page.locator("main button").click();
  await page.waitForURL("**/console/enter");
  await page.locator("#handle").fill(handle);
  await page.locator("#passphrase").fill(PASSPHRASE);
  // The next code, which is taken half a minute early: the one before is used up.
  await page.locator("#code").fill(code(secret, 1));
  await page.locator("main button").click();
  await page.waitForURL("**/console/queue");
  return page;
}

/** A family books the first free place of the demonstration at the kiosk; the code it is given. */
async function book() {
  const page = await visitor(browser, desk);
  const touch = (words) => page.locator("main button", { hasText: words }).first().click();
  await page.goto("/a/it_italian");
  await page.locator("main form button").first().click();
  await page.locator("#text").fill("Treviglio");
  await page.locator(".entry button").click();
  await touch("Prenota");
  await touch(/\d\d:\d\d/);
  await touch("Nessun avviso");
  await page.locator("#text").fill("Vengo con mio figlio");
  await page.locator(".entry button").click();
  await touch("Sì, prenota");
  await page.getByText("codice è").waitFor();
  const given = await page.locator("main").innerText();
  await page.context().close();
  return /codice è\W+([2-9A-Z]{6})/.exec(given)[1];
}

before(async () => {
  desk = await openDesk();
  browser = await openBrowser();
  room = { address: (await desk.operators("invented-1")).address };
  enrolment = (await desk.operators("invented-2")).invitation;
  desk.command("drill", "--team", "anti_violence");
  const codes = [await book(), await book()];
  const counter = await comeIn("invented-3");
  await counter.goto("/console/appointments");
  await counter.locator("#reference").fill(codes[1].toLowerCase());
  await counter.locator("form.find button").click();
  await counter.waitForURL(/appointments\/[0-9a-f]{32}$/);
  room.appointment = new URL(counter.url()).pathname;
  const day = await counter.locator("dd").first().innerText();
  assert.match(day, /^(martedì|giovedì) .*\d\d:\d\d · 30 min$/);
  reception = await counter.context().cookies();
  await counter.context().close();
  const page = await comeIn("invented-1");
  await page.locator("a.entry").first().click();
  await page.locator('form[action$="/claim"] button').click();
  await page.locator('form[action$="/acknowledge"]').waitFor();
  room.case = new URL(page.url()).pathname;
  cookies = await page.context().cookies();
  await page.context().close();
});
after(async () => { await browser?.close(); await desk?.close(); });

/** Pages of those who keep appointments. */
const KEPT = ["appointments", "appointment", "calendar"];

const PAGES = {
  enter: () => "/console/enter",
  invitation: () => enrolment,
  queue: () => "/console/queue",
  case: () => room.case,
  phrases: () => `${room.case}/phrases`,
  shift: () => "/console/shift",
  account: () => "/console/account",
  appointments: () => "/console/appointments?span=week",
  appointment: () => room.appointment,
  calendar: () => "/console/calendar",
  nothing: () => "/console/nowhere",
};

for (const [name, address] of Object.entries(PAGES)) {
  for (const [sizeName, size] of Object.entries(SIZES)) {
    test(`${name} at ${size.width} px: accessible, and nothing is cut off`, async () => {
      const page = await visitor(browser, room, { size });
      await page.context().addCookies(KEPT.includes(name) ? reception : cookies);
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

test("an appointment is moved, cancelled for a reason and found again, without JavaScript", async () => {
  const page = await visitor(browser, room, { javaScriptEnabled: false, size: SIZES.narrow });
  await page.context().addCookies(reception);
  await page.goto(room.appointment);
  await page.locator("summary", { hasText: "Sposta" }).click();
  await page.locator('form[action$="/move"] button').click();
  await page.locator('[role="status"]').waitFor();
  assert.match(await page.locator('[role="status"]').innerText(), /non possiamo scrivere/);
  await page.goto(room.appointment);
  await page.locator("summary", { hasText: "Annulla" }).click();
  await page.locator("#reason").selectOption("closed");
  await page.locator('form[action$="/cancel"] button').click();
  await page.locator('[role="status"]').waitFor();
  await page.goto(room.appointment);
  assert.equal(await page.locator(".status .state").innerText(), "annullato da noi");
  assert.equal(await page.locator("form[action*='/console/appointments/']").count(), 0);
  await page.context().close();
});

test("the address of one's own calendar is shown once", async () => {
  const page = await visitor(browser, room, { javaScriptEnabled: false, size: SIZES.narrow });
  await page.context().addCookies(reception);
  await page.goto("/console/calendar");
  await page.locator('form[action="/console/calendar"] button').click();
  const address = await page.locator(".secret").innerText();
  assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/console\/feed\/[a-z2-7]{52}\.ics$/);
  const feed = await (await fetch(address)).text();
  assert.match(feed, /^BEGIN:VCALENDAR\r\n/);
  await page.goto("/console/calendar");
  assert.equal(await page.locator(".secret").count(), 0);
  await page.context().close();
});

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
