import { expect, test } from "vitest";
import { claimsOf, holds, parseGrants } from "./roles";

const token = (claims: object) => {
  const bytes = new TextEncoder().encode(JSON.stringify(claims));
  const payload = btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
  return `e30.${payload.replaceAll("=", "")}.x`;
};

test("a rapporteur for Poland captures there and nowhere else", () => {
  const grants = parseGrants(
    claimsOf(token({ name: "Łucja", almpo_roles: ["rapporteur:PL", "analyst:*"] })).almpo_roles,
  );
  expect(holds(grants, "rapporteur")).toBe(true);
  expect(holds(grants, "rapporteur", "PL")).toBe(true);
  expect(holds(grants, "rapporteur", "DE")).toBe(false);
  expect(holds(grants, "analyst", "DE")).toBe(true);
  expect(holds(grants, "admin")).toBe(false);
});

test("an admin holds every role, where the grant says", () => {
  const grants = parseGrants(["admin:EL"]);
  expect(holds(grants, "coder", "EL")).toBe(true);
  expect(holds(grants, "coder", "PL")).toBe(false);
});

test("odd claims and opaque tokens grant nothing", () => {
  expect(parseGrants("admin:*")).toEqual([]);
  expect(parseGrants(["king:*", "admin", 7])).toEqual([]);
  expect(claimsOf("opaque")).toEqual({});
  expect(claimsOf("a.%%%.c")).toEqual({});
});
