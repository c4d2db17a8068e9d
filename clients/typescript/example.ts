// A day of a national employment service's system: hand in responses, be told what happens, fetch what is advised.
// Reads ALMPO_URL, ALMPO_TOKEN_URL, ALMPO_CLIENT_ID, ALMPO_CLIENT_SECRET and WAVE; prints what it did as JSON.
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Almpo, type Line, ProblemError, type Release, type ResponseDraft, verified } from "./almpo.js";

function env(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`set ${name}`);
  return value;
}

function response(employers = "4"): ResponseDraft {
  return {
    language: "pl",
    stratum: { country: "PL", stakeholder_type: "pes" },
    consent: { version: "consent-v1", open_text: false, quotation: false },
    answers: {
      country: "PL",
      stakeholder_type: "pes",
      level: "national",
      mechanisms_seen: { employer_brokerage: employers, counselling_trust: "5" },
    },
    complete: true,
  };
}

async function main(almpo: Almpo, wave: string): Promise<Record<string, unknown>> {
  const done: Record<string, unknown> = {};

  // Two good responses and a bad one. The key is kept with the batch until the answer is there.
  const batch = [response(), response("9"), response("2")];
  const key = randomUUID();
  const results = await almpo.sendResponses(wave, batch, key);
  done.sent = results.map((each) => each.status);
  done.fault = results[1]?.errors?.[0]?.pointer;
  done.sent_again = (await almpo.sendResponses(wave, batch, key)).map((each) => each.status);

  // What a machine of this country may not do is said as a problem.
  try {
    await almpo.subscribe({ url: "https://hooks.example.org/", events: ["decision.recorded"], country: "ES", active: true });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    done.refused = error.type;
  }

  // Releases of the evidence, and what is advised on their ground.
  const releases: Release[] = [];
  for await (const each of almpo.items<Release>("/api/wizard/v1/releases")) releases.push(each);
  done.releases = releases.filter((each) => each.status === "held").map((each) => each.id);
  const lines: Line[] = [];
  for await (const line of almpo.export("recommendations")) lines.push(line);
  done.first = lines.flatMap((each) => (each.kind === "recommendations" ? [each.data.options[0]?.practice_family] : []));
  done.complete = lines.at(-1)?.kind === "end";

  // Be told from now on. Yours has TLS and a name; it takes a message in, answers, and leaves the work for later.
  const server = createServer(async (request, answer) => {
    const body = Buffer.concat(await request.toArray());
    answer.writeHead(204).end();
    server.emit("told", request.headers, body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const webhook = await almpo.subscribe({ url, events: ["decision.recorded"], country: "PL", active: true });
  const told = once(server, "told", { signal: AbortSignal.timeout(30_000) });
  await almpo.call("POST", `/api/wizard/v1/webhooks/${webhook.id}/test`);
  const [headers, body] = (await told) as [Record<string, string>, Buffer];
  done.told = verified(webhook.secret, headers, body).type;
  try {
    verified(webhook.secret, headers, Buffer.concat([body, Buffer.from(" ")]));
  } catch (error) {
    done.forged = (error as Error).message;
  }
  await almpo.unsubscribe(webhook.id);
  server.close();
  return done;
}

const almpo = new Almpo({
  url: env("ALMPO_URL"),
  tokenUrl: env("ALMPO_TOKEN_URL"),
  clientId: env("ALMPO_CLIENT_ID"),
  clientSecret: env("ALMPO_CLIENT_SECRET"),
});
console.log(JSON.stringify(await main(almpo, env("WAVE"))));
