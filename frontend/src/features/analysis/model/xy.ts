/** How cases lie between an expression and an outcome: the plot that shows what a fit is made of. */
import type { Picture, Shape } from "../../../components/charts/picture";
import { membershipIn } from "./expression";
import type { Data } from "./types";

/** In a plot of sufficiency. `typical`: in both. `deviant`: in the expression, out of the outcome. `uncovered`: in the
 * outcome alone. `irrelevant`: in neither. Half counts as out (Schneider and Wagemann 2012, 306–310). */
export type Standing = "typical" | "deviant" | "uncovered" | "irrelevant";

export interface PlacedCase {
  name: string;
  x: number;
  y: number;
  place: Standing;
}

/** Cases with a value missing are left out. */
export function placesOf(data: Data, expression: string, outcome: string): PlacedCase[] {
  return data.cases.flatMap((name, at) => {
    const own = Object.fromEntries(
      Object.entries(data.columns).map(([column, values]) => [column, values[at] ?? null]),
    );
    const x = membershipIn(expression, own);
    const y = membershipIn(outcome, own);
    return x === null || y === null ? [] : [{ name, x, y, place: standing(x, y) }];
  });
}

function standing(x: number, y: number): Standing {
  if (x > 0.5) return y > 0.5 ? "typical" : "deviant";
  return y > 0.5 ? "uncovered" : "irrelevant";
}

const SIDE = 340;
const LEFT = 44;
const TOP = 30;
const NAMED = 12;
const FILLS = { typical: "p4", deviant: "p0", uncovered: "wash", irrelevant: "none" } as const;

/** A square with its diagonal: on or above it, the expression is no more than the outcome. Deviant cases are named, and
 * so are the others while they are few. */
export function xyPicture(cases: readonly PlacedCase[], axes: { x: string; y: string }): Picture {
  const x = (value: number) => LEFT + value * SIDE;
  const y = (value: number) => TOP + (1 - value) * SIDE;
  const bottom = TOP + SIDE;
  const shapes: Shape[] = [
    { kind: "line", x1: LEFT, y1: bottom, x2: LEFT + SIDE, y2: bottom, strong: true },
    { kind: "line", x1: LEFT, y1: TOP, x2: LEFT, y2: bottom, strong: true },
    { kind: "line", x1: LEFT, y1: bottom, x2: LEFT + SIDE, y2: TOP },
    { kind: "line", x1: x(0.5), y1: TOP, x2: x(0.5), y2: bottom },
    { kind: "line", x1: LEFT, y1: y(0.5), x2: LEFT + SIDE, y2: y(0.5) },
    { kind: "text", x: LEFT, y: bottom + 18, lines: ["0"], anchor: "middle", size: 12 },
    { kind: "text", x: LEFT + SIDE, y: bottom + 18, lines: ["1"], anchor: "middle", size: 12 },
    { kind: "text", x: LEFT - 8, y: bottom + 4, lines: ["0"], anchor: "end", size: 12 },
    { kind: "text", x: LEFT - 8, y: TOP + 5, lines: ["1"], anchor: "end", size: 12 },
    { kind: "text", x: LEFT + SIDE / 2, y: bottom + 20, lines: [`${axes.x} →`], anchor: "middle" },
    { kind: "text", x: LEFT - 8, y: TOP - 14, lines: [`↑ ${axes.y}`] },
  ];
  const said: { x: number; y: number }[] = [];
  for (const own of cases) {
    shapes.push({ kind: "circle", x: x(own.x), y: y(own.y), r: 6, fill: FILLS[own.place] });
    if (own.place !== "deviant" && (cases.length > NAMED || own.place !== "uncovered")) continue;
    const at = { x: x(own.x) + 10, y: y(own.y) + 5 };
    while (said.some((other) => Math.abs(other.y - at.y) < 15 && Math.abs(other.x - at.x) < 80)) at.y += 15;
    said.push(at);
    shapes.push({ kind: "text", ...at, lines: [own.name], size: 12, chip: true });
  }
  return { width: LEFT + SIDE + 120, height: bottom + 32, shapes };
}
