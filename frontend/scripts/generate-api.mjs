// Types of each service from its committed OpenAPI. `--check` writes nothing and fails where they differ.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const check = process.argv.includes("--check");
let stale = 0;
for (const service of ["survey", "cop", "cmo", "wizard"]) {
  const source = new URL(`../../contracts/openapi/${service}.json`, import.meta.url);
  const target = new URL(`../src/lib/api/${service}.d.ts`, import.meta.url);
  if (!existsSync(source)) {
    console.error(`${service}: contracts/openapi/${service}.json is missing`);
    stale += 1;
    continue;
  }
  const text = `// Made by \`npm run api\` from contracts/openapi/${service}.json; do not edit.\n${astToString(await openapiTS(source))}`;
  if (check) {
    if (existsSync(target) && readFileSync(target, "utf8") === text) continue;
    console.error(`${service}: src/lib/api/${service}.d.ts does not match the contract; run \`npm run api\``);
    stale += 1;
  } else {
    writeFileSync(target, text);
    console.log(`${service}: src/lib/api/${service}.d.ts`);
  }
}
process.exit(stale ? 1 : 0);
