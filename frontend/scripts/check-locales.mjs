// Every language says everything English says: no key missing or left over, the same variables, and exactly the
// plural forms its grammar has. Exits 1 with one line per fault.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const LANGUAGES = ["de", "el", "es", "it", "pl"];
// What respondents and participants see must exist in every language. Others may follow later, but never in part.
const EVERYWHERE = new Set(["about", "account", "common", "errors", "home", "nav", "survey", "join", "kit"]);
const PLURAL = /_(zero|one|two|few|many|other)$/;

const root = process.argv[2] ?? fileURLToPath(new URL("../src/locales", import.meta.url));
const faults = [];

const namespaces = namesIn("en");
for (const namespace of EVERYWHERE) {
  if (!namespaces.includes(namespace)) faults.push(`en/${namespace}.json: missing file`);
}
for (const namespace of namespaces) {
  const source = stringsOf("en", namespace);
  comparePlurals("en", namespace, source, source);
  for (const language of LANGUAGES) {
    if (existsSync(`${root}/${language}/${namespace}.json`)) {
      compare(language, namespace, source, stringsOf(language, namespace));
    } else if (EVERYWHERE.has(namespace)) {
      faults.push(`${language}/${namespace}.json: missing file`);
    }
  }
}
for (const language of LANGUAGES) {
  for (const namespace of namesIn(language)) {
    if (!namespaces.includes(namespace))
      faults.push(`${language}/${namespace}.json: English has no such file`);
  }
}

for (const fault of faults) console.error(fault);
console.log(
  `locales: ${namespaces.length} namespaces, ${LANGUAGES.length + 1} languages, ${faults.length} faults`,
);
process.exit(faults.length > 0 ? 1 : 0);

function compare(language, namespace, source, target) {
  const where = `${language}/${namespace}.json`;
  const bases = new Set([...source.keys()].map(baseOf(source)));
  comparePlurals(language, namespace, source, target);
  for (const key of source.keys()) {
    if (!isPlural(source, key) && !target.has(key)) faults.push(`${where}: missing ${key}`);
  }
  for (const [key, text] of target) {
    const base = isPlural(target, key) ? key.replace(PLURAL, "") : key;
    if (!bases.has(base)) {
      faults.push(`${where}: extra ${key}`);
      continue;
    }
    const wanted = variablesOf(source.get(isPlural(target, key) ? `${base}_other` : key) ?? "");
    const found = variablesOf(text);
    if (wanted !== found) faults.push(`${where}: ${key} has variables [${found}], English has [${wanted}]`);
    if (text.trim() === "") faults.push(`${where}: ${key} is empty`);
  }
}

function comparePlurals(language, namespace, source, target) {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const bases = new Set(
    [...source.keys()].filter((key) => isPlural(source, key)).map((key) => key.replace(PLURAL, "")),
  );
  for (const base of bases) {
    for (const category of categories) {
      if (!target.has(`${base}_${category}`))
        faults.push(`${language}/${namespace}.json: missing ${base}_${category}`);
    }
    for (const key of target.keys()) {
      const form = PLURAL.exec(key);
      if (form && key.replace(PLURAL, "") === base && !categories.includes(form[1])) {
        faults.push(`${language}/${namespace}.json: ${key} is a plural form ${language} does not have`);
      }
    }
  }
}

/** A key is a plural form when its own set has the `_other` form; `step_one` alone is just a name. */
function isPlural(strings, key) {
  return PLURAL.test(key) && strings.has(key.replace(PLURAL, "_other"));
}

function baseOf(strings) {
  return (key) => (isPlural(strings, key) ? key.replace(PLURAL, "") : key);
}

function variablesOf(text) {
  const names = [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map((match) => match[1]);
  return [...new Set(names)].sort().join(", ");
}

function namesIn(language) {
  return readdirSync(`${root}/${language}`).map((file) => file.replace(/\.json$/, ""));
}

/** Leaf path → text. */
function stringsOf(language, namespace) {
  const strings = new Map();
  const walk = (node, path) => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === "string") strings.set(path + key, value);
      else walk(value, `${path}${key}.`);
    }
  };
  walk(JSON.parse(readFileSync(`${root}/${language}/${namespace}.json`, "utf8")), "");
  return strings;
}
