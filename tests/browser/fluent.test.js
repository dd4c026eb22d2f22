// Every text of every language as another implementation of Fluent tells it: the parser and the
// resolver of @fluent/bundle, plurals and numbers by Intl. What `sportello text dump` prints for
// its grid of arguments must read the same, marks of isolation aside: the two put them around
// different things (the desk leaves out what comes from the catalog itself).
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";

const ROOT = resolve(import.meta.dirname, "../..");
const BINARY = process.env.SPORTELLO_BINARY ?? join(ROOT, "target/debug/sportello");

/**
 * Texts that need not read the same, and why. Numbers of a language whose digits are grouped
 * otherwise by the two sets of data would stand here too; there are none.
 */
const EXEMPT = new Map([]);

/** The functions of messages as the desk defines them: texts pass NUMBER as they are. */
const FUNCTIONS = {
  NUMBER: ([value], { useGrouping } = {}) =>
    value instanceof FluentNumber
      ? new FluentNumber(value.value, {
          ...value.opts,
          ...(useGrouping !== undefined && { useGrouping: useGrouping !== "false" }),
        })
      : value,
};

const plain = (text) => text.replace(/[\u2066-\u2069]/g, "");

function bundleOf(locale) {
  // Latin digits in every language, as the desk writes them.
  const bundle = new FluentBundle(`${locale}-u-nu-latn`, { functions: FUNCTIONS });
  const folder = join(ROOT, "locales", locale);
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".ftl")).sort()) {
    const errors = bundle.addResource(new FluentResource(readFileSync(join(folder, name), "utf8")));
    assert.deepEqual(errors, [], `${locale}/${name}`);
  }
  return bundle;
}

async function* renderings() {
  const dump = spawn(BINARY, ["text", "dump", "--root", ROOT], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((ends) => dump.once("exit", ends));
  for await (const line of createInterface({ input: dump.stdout })) yield JSON.parse(line);
  assert.equal(await ended, 0, "text dump ends well");
}

test("every text reads the same in another implementation of Fluent", async () => {
  const bundles = new Map();
  const differences = [];
  const exempt = new Set();
  let count = 0;
  for await (const { locale, id, attribute, args, text } of renderings()) {
    if (!bundles.has(locale)) bundles.set(locale, bundleOf(locale));
    const bundle = bundles.get(locale);
    const message = bundle.getMessage(id);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    const name = attribute ? `${id}.${attribute}` : id;
    const errors = [];
    const other = pattern == null ? "(missing)" : bundle.formatPattern(pattern, args, errors);
    count += 1;
    if (plain(other) === plain(text) && errors.length === 0) continue;
    if (EXEMPT.has(name)) {
      exempt.add(name);
    } else {
      differences.push(
        `${locale} ${name} ${JSON.stringify(args)}\n  desk:  ${plain(text)}\n  other: ${plain(other)} ${errors}`,
      );
    }
  }
  console.log(`${count} texts of ${bundles.size} languages, ${differences.length} differ`);
  assert.ok(bundles.size >= 20 && count > 20_000, `all of them: ${count} of ${bundles.size}`);
  assert.deepEqual(differences.slice(0, 20), [], `${differences.length} differ`);
  assert.deepEqual([...EXEMPT.keys()].filter((name) => !exempt.has(name)), [], "exempt for nothing");
});
