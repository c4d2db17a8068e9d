import { expect, test } from "vitest";
import { selectedPassage } from "./selected-passage";

/** Two turns; the first has a coding whose number stands between its words. */
function box(): HTMLElement {
  const element = document.createElement("ol");
  element.innerHTML =
    '<li><p><mark data-start="0">🙂 trust</mark><a>1</a><span data-start="7"> grows</span></p></li>' +
    '<li><p><span data-start="14">Nobody may.</span></p></li>';
  document.body.replaceChildren(element);
  return element;
}

function mark(from: Node, start: number, to: Node, end: number): Selection | null {
  const selection = document.getSelection();
  selection?.setBaseAndExtent(from, start, to, end);
  return selection;
}

const words = (element: Element, at: number) =>
  element.querySelectorAll("[data-start]")[at]?.firstChild as Text;

test("what is marked is counted in code points, without the numbers in between and the spaces around", () => {
  const element = box();
  const [first, second, third] = [words(element, 0), words(element, 1), words(element, 2)];
  expect(selectedPassage(element, mark(first, 3, first, 8))).toEqual({ start: 2, end: 7 });
  expect(selectedPassage(element, mark(first, 2, second, 6))).toEqual({ start: 2, end: 13 });
  expect(selectedPassage(element, mark(second, 0, third, 6))).toEqual({ start: 8, end: 20 });
});

test("nothing marked, or only a number, is no passage", () => {
  const element = box();
  const first = words(element, 0);
  expect(selectedPassage(element, mark(first, 3, first, 3))).toBeUndefined();
  const number = element.querySelector("a")?.firstChild as Text;
  expect(selectedPassage(element, mark(number, 0, number, 1))).toBeUndefined();
  expect(selectedPassage(element, null)).toBeUndefined();
});
