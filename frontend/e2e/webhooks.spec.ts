import { demoPassword, expect, expectNoSidewaysScrolling, test } from "./fixtures";

test("an administrator subscribes a system, sees its secret once, pauses, and ends it", async ({
  page,
  arriveAt,
  signInAs,
}) => {
  await page.goto("/account");
  await signInAs("admin", demoPassword());
  await page
    .getByRole("main")
    .getByRole("link", { name: /webhooks/ })
    .click();
  await arriveAt("Webhooks");

  // An address within the platform's own network is refused, and what was typed is still there.
  await page.getByLabel("Address").fill("https://127.0.0.1/hooks");
  await page.getByRole("button", { name: "Subscribe" }).click();
  await expect(page.getByText(/No message is sent to 127\.0\.0\.1/).first()).toBeVisible();
  await expect(page.getByLabel("Address")).toHaveValue("https://127.0.0.1/hooks");

  // A name that never leads anywhere (RFC 6761).
  const address = `https://hooks.pes.invalid/${Date.now()}`;
  await page.getByLabel("Address").fill(address);
  await page.getByLabel("What it is for (optional)").fill("The ministry's dashboard");
  await page.getByRole("button", { name: "Subscribe" }).click();
  await expect(page.getByText(/^whsec_/)).toBeVisible();
  const item = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: address }) });
  await expect(item.getByText("To: Every country")).toBeVisible();
  await expectNoSidewaysScrolling(page);

  await item.getByRole("button", { name: "Pause" }).click();
  await expect(item.getByText("paused", { exact: true })).toBeVisible();
  await item.getByRole("button", { name: "Send again" }).click();
  await expect(item.getByText("active", { exact: true })).toBeVisible();
  await item.getByRole("button", { name: "Send a test message" }).click();
  await item.getByRole("button", { name: "Show messages" }).click();
  await expect(item.getByRole("cell", { name: "Test message" })).toBeVisible();
  const first = await page.getByText(/^whsec_/).textContent();
  await item.getByRole("button", { name: "New secret" }).click();
  await expect(page.getByText(/^whsec_/)).not.toHaveText(first ?? "");

  await page.reload();
  await expect(page.getByRole("heading", { name: address })).toBeVisible();
  await expect(page.getByText(/^whsec_/)).toHaveCount(0);
  await item.getByRole("button", { name: "End", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "End the subscription" }).click();
  await expect(page.getByRole("heading", { name: address })).toHaveCount(0);
});
