/** A design beside what-ifs, what its answers change, and what several people do with it. */
import { demoPassword, expect, expectNoSidewaysScrolling, test } from "./fixtures";

test.slow();

test("scenarios by slider and number, side by side, under an address that keeps their figures", async ({
  page,
  arriveAt,
  signInAs,
}) => {
  await page.goto("/designs/new");
  await signInAs("policymaker.pl", demoPassword());
  await page.getByLabel("Name of the design").fill("Compared (test)");
  await page.getByLabel("This is a demonstration").check();
  await page.getByRole("button", { name: "Begin" }).click();
  await arriveAt("Context");
  await expect(page.getByText("So far, what you entered changes no option.")).toBeVisible();
  const question = page.getByRole("group", { name: "High unemployment", exact: true });
  if (!(await question.isVisible())) await page.getByText(/^Labour market/).click();
  await question.getByLabel("Does not apply", { exact: true }).check();
  await expect(page.getByText(/would move if you save this|changes no option/)).toBeVisible();
  await page.getByRole("button", { name: "Save and see the options" }).click();
  await arriveAt("Options");
  await expect(page.getByRole("heading", { name: "What is most worth finding out" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "What is missing here" })).toBeVisible();

  await page.getByRole("navigation", { name: "This design" }).getByRole("link", { name: "Compare" }).click();
  await arriveAt("Compare");
  await page.getByRole("button", { name: "Keep the scenario" }).click();
  await expect(page.getByText("Give the scenario a name")).toBeVisible();
  await page.getByLabel("Name of the scenario").fill("Equity first");
  await page.getByRole("combobox", { name: "Context" }).selectOption("context.unemployment_high");
  await page.getByRole("button", { name: "Add this context" }).click();
  await page.getByLabel(/how far it holds \(0 to 1\) \(slider\)$/).fill("1");
  await expect(page.getByLabel(/how far it holds \(0 to 1\)$/)).toHaveValue("1");
  await page.getByLabel("Other weights").check();
  await page.getByLabel("Equity", { exact: true }).fill("9");
  await expect(page.getByLabel("Equity (slider)")).toHaveValue("9");
  await expect(page.getByText(/would move if you save this|changes no option/)).toBeVisible();
  await page.getByRole("button", { name: "Keep the scenario" }).click();

  const column = page.locator("section").filter({ has: page.getByRole("heading", { name: "Equity first" }) });
  await expect(column.getByText(/^High unemployment: 0 → 1$/)).toBeVisible();
  await expect(column.getByText(/^Weights: any weighting → /)).toBeVisible();
  await arriveAt("Compare");
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScrolling(page);

  await page.getByRole("link", { name: "Link to exactly this comparison" }).click();
  await expect(page).toHaveURL(/scenarios=.+revision=2/);
  await expect(page.getByText(/^You are looking at a kept comparison/)).toBeVisible();
  const kept = await column.innerText();
  await page.getByRole("link", { name: "See it as it stands now" }).click();
  await column.getByRole("button", { name: "Take off the list" }).click();
  await expect(column).toHaveCount(0);
  await page.goBack();
  await arriveAt("Compare");
  await expect(column).toHaveText(kept, { useInnerText: true });
});

test("what was changed and said about a step, and a copy for another country", async ({
  page,
  arriveAt,
  signInAs,
}) => {
  await page.goto("/designs/new");
  await signInAs("policymaker.pl", demoPassword());
  await page.getByLabel("Name of the design").fill("Handed on (test)");
  await page.getByLabel("This is a demonstration").check();
  await page.getByRole("button", { name: "Begin" }).click();
  await arriveAt("Context");
  await page.goto(page.url().replace("/context", "/problem"));
  for (const statement of ["Long spells without work.", "Long spells, and few vacancies."]) {
    await page.getByLabel("What is the problem?").fill(statement);
    await page.getByRole("button", { name: "Save and go on" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Target group" })).toBeVisible();
    await page.goBack();
  }
  await page.getByRole("link", { name: "History of this step, and comments on it" }).click();
  await arriveAt("History and comments");
  await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: "After" })).toHaveCount(2);
  await expect(page.getByText("Long spells, and few vacancies.")).toHaveCount(1);
  await expect(page.getByText("Long spells without work.")).toHaveCount(2);

  await page.getByLabel("Your comment").fill("Is this so in every region?");
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  const comment = page.getByRole("listitem").filter({ hasText: "Is this so in every region?" });
  await comment.getByRole("button", { name: "Settled" }).click();
  await expect(comment.getByRole("button", { name: "Not settled yet" })).toBeVisible();

  await page.getByLabel("Country", { exact: true }).selectOption("DE");
  await page.getByRole("button", { name: "Make a copy" }).click();
  await expect(page.getByText("The copy was made. It belongs to Germany now.")).toBeVisible();
});
