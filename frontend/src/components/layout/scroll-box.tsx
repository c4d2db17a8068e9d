import type { ReactNode } from "react";

/** What may be wider than the window scrolls inside its own box, so that the page does not (WCAG 1.4.10). */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must take the focus (WCAG 2.1.1)
    <section className="scroll-x" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
