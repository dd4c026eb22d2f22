// A desk of its own for each test file, and a browser that knows nobody.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

const ROOT = resolve(import.meta.dirname, "../..");
const BINARY = process.env.SPORTELLO_BINARY ?? join(ROOT, "target/debug/sportello");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Nothing but the pages: no network of its own, no first-run screens. */
const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
  // Chromium would run its pages at half the size of a phone's letters otherwise.
  "--hide-scrollbars",
];

export const SIZES = {
  phone: { width: 360, height: 740 },
  narrow: { width: 320, height: 640 },
  kiosk: { width: 1080, height: 1920 },
};

/** Opens the desk on a free port; `close()` ends it. `public_url` makes codes appear. */
export async function openDesk() {
  const data = mkdtempSync(join(tmpdir(), "sportello-browser-"));
  mkdirSync(join(data, "data"));
  const config = join(data, "sportello.toml");
  writeFileSync(config, 'public_url = "https://desk.example"\n');
  const environment = {
    PATH: process.env.PATH,
    SPORTELLO_STORE: "memory",
    SPORTELLO_DATA: join(data, "data"),
    SPORTELLO_LISTEN: "127.0.0.1:0",
    SPORTELLO_CONSOLE_LISTEN: "127.0.0.1:0",
  };
  const desk = spawn(BINARY, ["serve", "--config", config], {
    cwd: data, env: environment, stdio: ["ignore", "pipe", "pipe"],
  });
  let complaints = "";
  desk.stderr.on("data", (text) => { complaints += text; });
  const ended = new Promise((ends) => desk.once("exit", ends));
  const invitations = {};
  let room;
  const address = await new Promise((found, failed) => {
    ended.then((code) => failed(new Error(`the desk ended with ${code}: ${complaints}`)));
    createInterface({ input: desk.stdout }).on("line", (line) => {
      const kiosk = /^kiosk\s+(http:\S+)$/.exec(line);
      if (kiosk) found(kiosk[1].replace(/\/$/, ""));
      const console = /^console\s+(http:\S+)\/console$/.exec(line);
      if (console) room = console[1];
      const invited = /^invited\s+(\S+)\s+(http:\S+)$/.exec(line);
      if (invited) invitations[invited[1]] = invited[2];
    });
  });
  return {
    address,
    /** The operators' room, and invitations of invented operators, once they were printed. */
    async operators(handle) {
      for (let tries = 0; tries < 100 && !invitations[handle]; tries += 1) {
        await new Promise((on) => setTimeout(on, 100));
      }
      return { address: room, invitation: invitations[handle] };
    },
    /** Runs a command beside the desk. */
    command(...words) {
      return execFileSync(BINARY, [...words, "--config", config], {
        cwd: data, env: environment, encoding: "utf8",
      });
    },
    async close() {
      desk.kill("SIGTERM");
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Opens a browser; each test makes a context of its own in it. */
export function openBrowser() {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS, chromiumSandbox: false });
}

/** A visitor: a page in a fresh context. What the page complains of is collected. */
export async function visitor(browser, desk, { language = "it", size = SIZES.phone, ...options } = {}) {
  const context = await browser.newContext({
    baseURL: desk.address, locale: language, viewport: size, ...options,
  });
  const page = await context.newPage();
  page.complaints = [];
  page.on("console", (message) => {
    if (message.type() === "error") page.complaints.push(message.text());
  });
  page.on("pageerror", (error) => page.complaints.push(String(error)));
  return page;
}

/** Touches the tile of a language. */
export async function begin(page, language = "it") {
  await page.goto("/");
  await page.locator(`button[name=language][value="${language}"]`).click();
  await page.locator("h1").waitFor();
}

/** The choice with an icon: the same choice in every language. */
export function choice(page, icon) {
  return page.locator(`main .choices button:has(use[href$="#${icon}"])`);
}

/** A way out by its icon. */
export function way(page, icon) {
  return page.locator(`nav button:has(use[href$="#${icon}"])`);
}

/** From the menu to a card: health, doctor, for a child, a municipality by its name. */
export async function toQuestion(page, language) {
  await begin(page, language);
  await choice(page, "health").click();
  await choice(page, "doctor").click();
}

export async function toEntry(page, language) {
  await toQuestion(page, language);
  await choice(page, "child").click();
}

export async function toCard(page, language) {
  await toEntry(page, language);
  await page.locator("#text").fill("Treviglio");
  await page.locator(".entry button").click();
  await page.locator(".facts").first().waitFor();
}

/** Every kind of page, by name: how to get there. */
export const PAGES = {
  attract: (page) => page.goto("/"),
  menu: (page, language) => begin(page, language),
  question: toQuestion,
  entry: toEntry,
  card: toCard,
  async numbers(page, language) {
    await begin(page, language);
    await way(page, "phone").click();
  },
  async language(page, language) {
    await begin(page, language);
    await way(page, "language").click();
  },
  arrival: (page, language) => page.goto(`/a/${language}_doctor`),
  closed: (page) => page.goto("/closed"),
  shared: (page, language) => page.goto(`/card/${language}/doctor-choice-treviglio`),
};

/** Pages for operators. */
export const OPERATORS_PAGES = {
  search: (page) => page.goto("/search"),
  async found(page) {
    await page.goto("/search");
    await page.locator("#words").fill("pediatra");
    await page.locator("main button").click();
    await page.locator(".choices a").first().waitFor();
  },
  place: (page) => page.goto("/search/doctor-choice-treviglio"),
};
