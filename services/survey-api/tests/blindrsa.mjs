// The other side of RFC 9474, by a library that is not ours: blinds, waits for the signature, finalizes, verifies.
// node blindrsa.mjs <folder with node_modules> <public key as JWK> <wave id>
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { createInterface } from "node:readline";

const [folder, jwk, waveId] = process.argv.slice(2);
const resolved = createRequire(`${folder}/package.json`).resolve("@cloudflare/blindrsa-ts");
const { RSABSSA } = await import(pathToFileURL(resolved).href);
const suite = RSABSSA.SHA384.PSS.Randomized();
const text = (bytes) => Buffer.from(bytes).toString("base64url");

const algorithm = { name: "RSA-PSS", hash: "SHA-384" };
const key = await crypto.subtle.importKey("jwk", JSON.parse(jwk), algorithm, true, ["verify"]);
const message = suite.prepare(new TextEncoder().encode(waveId));
const { blindedMsg, inv } = await suite.blind(key, message);
console.log(text(blindedMsg));
const line = await new Promise((resolve) => createInterface({ input: process.stdin }).once("line", resolve));
const signature = await suite.finalize(key, message, new Uint8Array(Buffer.from(line, "base64url")), inv);
const good = await suite.verify(key, signature, message);
console.log(JSON.stringify({ ballot: `${text(message)}.${text(signature)}`, good }));
process.stdin.destroy();
