import { expect, test } from "vitest";
import { parseConfig } from "./config";

test("without a configuration the issuer is the gateway's own", () => {
  const origin = "https://almpo.example";
  expect(parseConfig({}, origin)).toEqual({
    issuer: `${origin}/auth`,
    clientId: "almpo-spa",
    contact: undefined,
  });
  expect(
    parseConfig(
      { issuer: "https://id.example/realms/pes", client_id: "web", contact: "help@pes.example" },
      origin,
    ),
  ).toEqual({
    issuer: "https://id.example/realms/pes",
    clientId: "web",
    contact: "help@pes.example",
  });
});
