/** Memberships as the engine will make them, for the picture beside the anchors; and the picture. */
import type { Picture, Shape } from "../../../components/charts/picture";

export interface Anchors {
  exclusion: number;
  crossover: number;
  inclusion: number;
}

/** ln(0.95 / 0.05): the inclusion anchor has the membership 0.95 (Ragin 2008, 85–94). */
const AT_ANCHOR = Math.log(0.95 / 0.05);

/** The crossover lies strictly between the other two. */
export function fits({ exclusion, crossover, inclusion }: Anchors): boolean {
  return (exclusion < crossover && crossover < inclusion) || (exclusion > crossover && crossover > inclusion);
}

/** Membership of a raw value by the logistic curve through the anchors; full below 0.0001 and above 0.9999. */
export function membership(raw: number, { exclusion, crossover, inclusion }: Anchors): number {
  const rising = exclusion < inclusion;
  const [lower, upper] = rising ? [exclusion, inclusion] : [inclusion, exclusion];
  const span = raw < crossover ? crossover - lower : upper - crossover;
  const odds = (rising ? 1 : -1) * AT_ANCHOR * ((raw - crossover) / span);
  const value = 1 / (1 + Math.exp(-odds));
  if (value < 1e-4) return 0;
  return value > 0.9999 ? 1 : value;
}

/** 0 below the first threshold, 1 from it, 2 from the second, … */
export function crisp(raw: number, thresholds: readonly number[]): number {
  return thresholds.filter((threshold) => raw >= threshold).length;
}

const WIDTH = 420;
const LEFT = 34;
const RIGHT = 400;
const TOP = 12;
const BOTTOM = 190;
const STEPS = 60;

/** The method as it draws a curve; undefined where anchors do not fit, or where no curve is known beforehand. */
export function curveOf(
  kind: string,
  anchors: Anchors,
  thresholds: readonly number[],
): { marks: number[]; of: (raw: number) => number } | undefined {
  if (kind === "direct" && fits(anchors))
    return {
      marks: [anchors.exclusion, anchors.crossover, anchors.inclusion],
      of: (raw) => membership(raw, anchors),
    };
  if (kind === "crisp" && thresholds.length > 0 && !thresholds.some(Number.isNaN))
    return { marks: [...thresholds], of: (raw) => crisp(raw, thresholds) };
  return undefined;
}

/** A value of a case and its membership. */
export interface Calibrated {
  name: string;
  raw: number;
  member: number;
}

/** Cases that are neither in nor out: they stand in no row of a truth table. */
export function ambiguous(cases: readonly Calibrated[]): string[] {
  return cases.filter(({ member }) => Math.abs(member - 0.5) < 1e-9).map(({ name }) => name);
}

/** The values as points at their memberships, the anchors as lines, and the curve where there is one. */
export function calibrationPicture(
  cases: readonly Calibrated[],
  marks: readonly number[],
  curve: ((raw: number) => number) | undefined,
  write: (value: number) => string,
): Picture {
  const all = [...cases.map(({ raw }) => raw), ...marks];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const range = high - low || 1;
  const top = Math.max(1, ...cases.map(({ member }) => member), curve?.(high) ?? 0);
  const x = (raw: number) => LEFT + ((raw - low) / range) * (RIGHT - LEFT);
  const y = (member: number) => BOTTOM - (member / top) * (BOTTOM - TOP);
  const shapes: Shape[] = [
    { kind: "line", x1: LEFT, y1: BOTTOM, x2: RIGHT, y2: BOTTOM },
    { kind: "line", x1: LEFT, y1: y(0.5), x2: RIGHT, y2: y(0.5) },
    { kind: "line", x1: LEFT, y1: y(1), x2: RIGHT, y2: y(1) },
    { kind: "text", x: LEFT - 6, y: BOTTOM + 4, lines: [write(0)], anchor: "end" },
    { kind: "text", x: LEFT - 6, y: y(0.5) + 5, lines: [write(0.5)], anchor: "end" },
    { kind: "text", x: LEFT - 6, y: y(1) + 5, lines: [write(1)], anchor: "end" },
    { kind: "text", x: LEFT, y: BOTTOM + 22, lines: [write(low)], anchor: "start" },
    { kind: "text", x: RIGHT, y: BOTTOM + 22, lines: [write(high)], anchor: "end" },
  ];
  for (const mark of marks) {
    shapes.push({ kind: "line", x1: x(mark), y1: TOP, x2: x(mark), y2: BOTTOM });
    if (mark > low && mark < high)
      shapes.push({ kind: "text", x: x(mark), y: BOTTOM + 22, lines: [write(mark)], anchor: "middle" });
  }
  for (let step = 0; curve && step < STEPS; step += 1) {
    const from = low + (range * step) / STEPS;
    const to = low + (range * (step + 1)) / STEPS;
    shapes.push({
      kind: "line",
      x1: x(from),
      y1: y(curve(from)),
      x2: x(to),
      y2: y(curve(to)),
      strong: true,
    });
  }
  for (const { raw, member } of cases)
    shapes.push({ kind: "circle", x: x(raw), y: y(member), r: 5, fill: "p3" });
  return { width: WIDTH, height: BOTTOM + 30, shapes };
}
