import { Link } from "@tanstack/react-router";
import { type ReactNode, Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import styles from "./layout.module.css";

export interface Crumb {
  label: string;
  to: string;
  params?: Record<string, string>;
}

interface PageProps {
  title: string;
  /** One or two sentences below the heading. */
  lead?: string;
  /** The way back up, without Home and without this page. */
  crumbs?: readonly Crumb[];
  /** True after a failed submit: the title in the tab says so. */
  hasErrors?: boolean;
  /** Stands above the heading: the error summary. */
  before?: ReactNode;
  /** Language of title and content, where it is not the page's. */
  lang?: string;
  children?: ReactNode;
}

let firstPage = true;

/** The frame of every page: its title in the tab, its place, its one h1. The heading takes the focus on arrival. */
export function Page({ title, lead, crumbs = [], hasErrors = false, before, lang, children }: PageProps) {
  const { t } = useTranslation(["common", "errors"]);
  const heading = useRef<HTMLHeadingElement>(null);
  const prefix = hasErrors ? `${t("errors:error_prefix")} ` : "";
  useEffect(() => {
    document.title = `${prefix}${title} – EU-ALMPO`;
  }, [title, prefix]);
  useEffect(() => {
    // After loading, the browser starts at the top by itself.
    if (!firstPage) heading.current?.focus();
    firstPage = false;
  }, []);
  return (
    <>
      {crumbs.length > 0 ? (
        <nav className={styles.crumbs} aria-label={t("breadcrumb")}>
          <ol>
            <li>
              <Link to="/">{t("home")}</Link>
            </li>
            {crumbs.map((crumb) => (
              <li key={crumb.to}>
                <Link to={crumb.to} params={crumb.params}>
                  {crumb.label}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      {before}
      <div lang={lang}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead ? <p className={styles.lead}>{lead}</p> : null}
        {/* A part that has something to load, such as its words, takes neither the heading nor the focus away. */}
        <Suspense fallback={<p role="status">{t("loading")}</p>}>{children}</Suspense>
      </div>
    </>
  );
}
