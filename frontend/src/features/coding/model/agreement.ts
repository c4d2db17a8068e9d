/** Agreement in rows of a table. */
import type { components } from "../../../lib/api/cop";

type CodeAgreement = components["schemas"]["CodeAgreement"];
type Row = (string | number | null)[];

/** One row per code: units, each coder's count, both, share, kappa and alpha with their intervals. */
export function rowsOf(
  codes: readonly CodeAgreement[],
  coders: readonly string[],
  label: (code: string) => string,
  number: (value: number) => string,
): Row[] {
  const withInterval = (value: number | null, interval: readonly number[] | null | undefined) =>
    value === null
      ? null
      : interval
        ? `${number(value)} (${number(interval[0] ?? 0)} – ${number(interval[1] ?? 0)})`
        : number(value);
  return codes.map((code) => [
    label(code.code),
    code.units,
    ...coders.map((coder) => code.applied[coder] ?? 0),
    code.both,
    code.agreement,
    withInterval(code.kappa, code.kappa_ci),
    withInterval(code.alpha, code.alpha_ci),
  ]);
}

/** The same in full, for a file. */
export function sheetOf(
  codes: readonly CodeAgreement[],
  coders: readonly string[],
): { header: string[]; rows: Row[] } {
  const interval = (pair: readonly number[] | null | undefined): Row => [
    pair?.[0] ?? null,
    pair?.[1] ?? null,
  ];
  return {
    header: [
      "code",
      "units",
      ...coders.map((coder) => `applied ${coder}`),
      "both",
      "neither",
      "agreement",
      "kappa",
      "kappa_low",
      "kappa_high",
      "kappa_reason",
      "alpha",
      "alpha_low",
      "alpha_high",
      "alpha_reason",
    ],
    rows: codes.map((code) => [
      code.code,
      code.units,
      ...coders.map((coder) => code.applied[coder] ?? 0),
      code.both,
      code.neither,
      code.agreement,
      code.kappa,
      ...interval(code.kappa_ci),
      code.kappa_reason ?? code.kappa_ci_reason ?? null,
      code.alpha,
      ...interval(code.alpha_ci),
      code.alpha_reason ?? code.alpha_ci_reason ?? null,
    ]),
  };
}

/** Why a coefficient or its interval is missing, each reason once with the codes it is true of. */
export function reasonsOf(codes: readonly CodeAgreement[]): [string, string[]][] {
  const found = new Map<string, Set<string>>();
  for (const code of codes) {
    for (const reason of [code.kappa_reason, code.kappa_ci_reason, code.alpha_reason, code.alpha_ci_reason]) {
      if (reason) found.set(reason, (found.get(reason) ?? new Set()).add(code.code));
    }
  }
  return [...found].map(([reason, names]) => [reason, [...names]]);
}
