import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, MouseEvent, Ref } from "react";
import styles from "./button.module.css";

export type ButtonLook = "primary" | "secondary" | "quiet" | "danger";

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled"> {
  look?: ButtonLook;
  /** Under way: keeps its focus and its name, and does nothing when pressed again. */
  busy?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({
  look = "primary",
  busy = false,
  type = "button",
  onClick,
  className,
  ...rest
}: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      className={classes(look, className)}
      aria-disabled={busy || undefined}
      onClick={press}
    />
  );
}

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  look?: ButtonLook;
  ref?: Ref<HTMLAnchorElement>;
}

/** A link that looks like a button; `href` for other sites and downloads. */
export function AnchorButton({ look = "primary", className, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={classes(look, className)}>
      {children}
    </a>
  );
}

/** A link within the application that looks like a button: takes `to`, `params` and `search`. */
export const LinkButton = createLink(AnchorButton);

function classes(look: ButtonLook, more: string | undefined): string {
  return [styles.button, styles[look], more].filter(Boolean).join(" ");
}
