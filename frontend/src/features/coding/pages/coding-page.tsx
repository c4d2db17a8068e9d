import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Button } from "../../../components/ui/button";
import { Tag } from "../../../components/ui/tag";
import type { Role } from "../../../lib/auth/roles";
import { useCan } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import { type Code, codebookQuery, type QueueItem, queueQuery } from "../api";
import { CardCoder } from "../components/card-coder";
import styles from "../components/coding.module.css";
import { StatementCoder } from "../components/statement-coder";
import { useMe } from "../components/use-me";

/** Who writes cards, and so may link. */
const LINKING: readonly Role[] = ["coder", "facilitator", "rapporteur"];

const PLACES = [
  { to: "/coding/work", name: "work.title" },
  { to: "/coding/links", name: "links.title" },
  { to: "/coding/transcripts", name: "transcripts.title" },
  { to: "/coding/differences", name: "differences.title" },
  { to: "/coding/agreement", name: "agreement.title" },
  { to: "/coding/codebook", name: "codebook" },
] as const;

/** The places of coding, and the queue, one item at a time. */
export function CodingPage() {
  const { t } = useTranslation("coding");
  const codebook = useQuery(codebookQuery);
  const me = useMe();
  const can = useCan();
  return (
    <Page title={t("title")} lead={t("lead")}>
      {me ? <p>{t("you", { coder: me })}</p> : null}
      <nav aria-label={t("places.title")}>
        <ul className={styles.places}>
          {PLACES.filter(({ to }) => to !== "/coding/links" || LINKING.some((role) => can(role))).map(
            ({ to, name }) => (
              <li key={to}>
                <Link to={to}>{t(name)}</Link>
              </li>
            ),
          )}
        </ul>
      </nav>
      {can("coder") ? (
        <Loaded query={codebook}>
          {(edition) =>
            edition ? <Queue codebookId={edition.codebook_id} codes={edition.codes} /> : <p>{t("empty")}</p>
          }
        </Loaded>
      ) : null}
    </Page>
  );
}

function Queue({ codebookId, codes }: { codebookId: string; codes: readonly Code[] }) {
  const { t } = useTranslation("coding");
  const queue = useQuery({ ...queueQuery(codebookId), staleTime: Number.POSITIVE_INFINITY });
  return (
    <Loaded query={queue}>
      {(data) => (
        <>
          <p>{t("waiting", { statements: data.statements_waiting, cards: data.cards_waiting })}</p>
          {data.items.length === 0 ? (
            <p>{t("empty")}</p>
          ) : (
            <OneByOne items={data.items} codes={codes} codebookId={codebookId} />
          )}
        </>
      )}
    </Loaded>
  );
}

interface OneByOneProps {
  items: readonly QueueItem[];
  codes: readonly Code[];
  codebookId: string;
}

/** The items stay in place while one works, coded or not; the queue is read anew at its end. */
function OneByOne({ items, codes, codebookId }: OneByOneProps) {
  const { t } = useTranslation("coding");
  const format = useFormats();
  const queries = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const [at, setAt] = useState(0);
  const item = items[Math.min(at, items.length - 1)];
  const go = (by: number) => {
    const next = at + by;
    if (next < 0) return;
    if (next >= items.length) {
      setAt(0);
      void queries.invalidateQueries({ queryKey: queueQuery(codebookId).queryKey });
    } else setAt(next);
    heading.current?.focus();
  };
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const by = event.code === "KeyN" ? 1 : event.code === "KeyP" ? -1 : 0;
      if (by === 0) return;
      event.preventDefault();
      latest.current(by);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
  if (!item) return <p>{t("empty")}</p>;
  return (
    <section aria-labelledby="item-title">
      <p>{t("keys")}</p>
      <div className="actions">
        <Button look="secondary" onClick={() => go(-1)}>
          {t("previous")}
        </Button>
        <Button look="secondary" onClick={() => go(1)}>
          {t("next")}
        </Button>
      </div>
      <h2 id="item-title" ref={heading} tabIndex={-1}>
        {t("of_total", { number: Math.min(at, items.length - 1) + 1, total: items.length })}
      </h2>
      <div className={styles.item}>
        <p>
          <Tag tone="info">{t(item.kind)}</Tag> {format.country(item.country)},{" "}
          {t("voices", { count: item.voices })}
        </p>
        {item.kind === "statement" ? (
          <StatementCoder key={item.id} item={item} codes={codes} />
        ) : (
          <CardCoder key={item.id} item={item} codes={codes} />
        )}
      </div>
    </section>
  );
}
