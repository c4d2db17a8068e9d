import { expect, test } from "vitest";
import { codePointsBefore, grown, piecesOf, shrunk, sliceByPoints, trimmed, unitsBefore } from "./offsets";

const TEXT = "Caseloads are small 🙂 and e\u0301 trust grows. Nobody may link the data.";

test("a place counts the same from both sides, whatever letters stand before it", () => {
  for (const text of [TEXT, "🙂🙂", "שלום", "e\u0301\u0302", "👩‍👩‍👧 x"]) {
    const points = Array.from(text);
    for (let at = 0; at <= points.length; at += 1) {
      const units = unitsBefore(text, at);
      expect(codePointsBefore(text, units)).toBe(at);
      expect(text.slice(0, units)).toBe(points.slice(0, at).join(""));
    }
  }
  expect(sliceByPoints(TEXT, 20, 21)).toBe("🙂");
});

test("words are counted without punctuation, sentences without the spaces between them", () => {
  const words = piecesOf(TEXT, "word", "en").map(({ start, end }) => TEXT.slice(start, end));
  expect(words.slice(0, 4)).toEqual(["Caseloads", "are", "small", "and"]);
  const sentences = piecesOf(TEXT, "sentence", "en").map(({ start, end }) => TEXT.slice(start, end));
  expect(sentences).toEqual(["Caseloads are small 🙂 and e\u0301 trust grows.", "Nobody may link the data."]);
});

test("a choice grows and shrinks by words and sentences", () => {
  const chosen = (span: { start: number; end: number }) => TEXT.slice(span.start, span.end);
  const one = grown(TEXT, { start: 2, end: 2 }, "word", "en");
  expect(chosen(one)).toBe("Caseloads");
  const two = grown(TEXT, one, "word", "en");
  expect(chosen(two)).toBe("Caseloads are");
  expect(shrunk(TEXT, two, "word", "en")).toEqual(one);
  expect(shrunk(TEXT, one, "word", "en")).toEqual(one);
  const sentence = grown(TEXT, { start: 2, end: 2 }, "sentence", "en");
  expect(chosen(grown(TEXT, sentence, "sentence", "en"))).toBe(TEXT);
  expect(grown(TEXT, { start: 0, end: TEXT.length }, "word", "en")).toEqual({ start: 0, end: TEXT.length });
  expect(chosen(trimmed(TEXT, { start: 9, end: 14 }))).toBe("are");
});
