import { expect, test } from "vitest";
import { toCsv } from "./csv";

test("quotes, line breaks, gaps and formulas survive the way into a spreadsheet", () => {
  const csv = toCsv(
    ["code", "n"],
    [
      ['say "yes", twice', 3],
      ["=1+1", null],
      ["-5 said", -5],
    ],
  );
  expect(csv).toBe('code,n\r\n"say ""yes"", twice",3\r\n\'=1+1,\r\n\'-5 said,-5\r\n');
});
