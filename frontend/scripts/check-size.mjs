// Bundle budgets (gzip), measured on dist/. Exits 1 where one is exceeded. Run after `npm run build`.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const KB = 1024;
const ENTRY = 150 * KB;
const CSS = 15 * KB;
const LAZY = 80 * KB;
// Parts that bring a large library of their own, by what their source path contains.
const LARGER = [
  [/questionnaire/, 400 * KB],
  [/graph/, 120 * KB],
];

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, "utf8"));
const sizes = new Map();
const size = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(dist + file), { level: 9 }).length);
  return sizes.get(file);
};

/** A chunk and everything it imports statically. */
function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) closure(next, seen);
  return seen;
}

const sum = (keys) => [...keys].reduce((total, key) => total + size(manifest[key].file), 0);
const css = (keys) =>
  [...new Set([...keys].flatMap((key) => manifest[key].css ?? []))].reduce(
    (total, file) => total + size(file),
    0,
  );

const entryKey = Object.keys(manifest).find((key) => manifest[key].isEntry);
const entry = closure(entryKey);
const rows = [
  ["entry JS", sum(entry), ENTRY],
  ["entry CSS", css(entry), CSS],
];
for (const [key, chunk] of Object.entries(manifest)) {
  if (!chunk.isDynamicEntry || key.includes("/locales/")) continue;
  const own = new Set([...closure(key)].filter((part) => !entry.has(part)));
  const [, limit] = LARGER.find(([pattern]) => pattern.test(key)) ?? [null, LAZY];
  rows.push([key, sum(own), limit]);
  if (limit === LAZY && css(own) > 0) rows.push([`${key} CSS`, css(own), CSS]);
}

let exceeded = 0;
for (const [name, bytes, limit] of rows.sort((a, b) => b[1] - a[1])) {
  const over = bytes > limit;
  if (over) exceeded += 1;
  console.log(
    `${over ? "OVER" : " ok "} ${(bytes / KB).toFixed(1).padStart(7)} KB of ${limit / KB}  ${name}`,
  );
}
process.exit(exceeded > 0 ? 1 : 0);
