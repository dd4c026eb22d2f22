// Pictures of every page, to look at: node shots.js DIRECTORY [STYLE_SHEET]
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OPERATORS_PAGES, PAGES, SIZES, openBrowser, openDesk, visitor } from "./desk.js";

const [directory = "shots", style] = process.argv.slice(2);
mkdirSync(directory, { recursive: true });
const desk = await openDesk();
const browser = await openBrowser();
const shoot = async (name, go, language, size, sizeName) => {
  const page = await visitor(browser, desk, { language, size });
  if (style) {
    await page.route("**/style.css*", (route) =>
      route.fulfill({ contentType: "text/css", body: readFileSync(style, "utf8") }));
  }
  await go(page, language);
  await page.waitForTimeout(name === "attract" ? 1500 : 100);
  const path = join(directory, `${name}-${language}-${sizeName}.png`);
  await page.screenshot({ path, fullPage: sizeName !== "kiosk" });
  await page.context().close();
};
for (const [sizeName, size] of Object.entries(SIZES)) {
  for (const language of ["it", "ar"]) {
    for (const [name, go] of Object.entries(PAGES)) await shoot(name, go, language, size, sizeName);
  }
}
for (const [name, go] of Object.entries(OPERATORS_PAGES)) {
  await shoot(name, go, "it", { width: 1280, height: 800 }, "desk");
}
await browser.close();
await desk.close();
