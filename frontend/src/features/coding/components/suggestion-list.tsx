import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { Tag } from "../../../components/ui/tag";
import { asProblem } from "../../../lib/api/problem";
import { useFormats } from "../../../lib/format/use-formats";
import { type Coding, type CodingDraft, coderQuery, type QueueItem, suggestionsQuery } from "../api";
import { inLanguage, undecided } from "../model/codes";
import styles from "./coding.module.css";

interface DecideProps {
  /** Those of what the suggestions are about. */
  codings: readonly Coding[];
  busy: boolean;
  onDecide: (draft: CodingDraft) => void;
}

interface SuggestionListProps extends DecideProps {
  item: Pick<QueueItem, "id" | "text" | "language">;
}

/** What a machine suggests for a statement, each confirmed or rejected by a person; or why it suggests nothing. */
export function SuggestionList({ item, ...rest }: SuggestionListProps) {
  const { t } = useTranslation("coding");
  if (!item.text || !item.language) return <p>{t("suggestions.no_language")}</p>;
  const target = { statement_id: item.id };
  return (
    <Suggestions
      about={item.id}
      target={target}
      text={item.text}
      language={item.language}
      quote=""
      {...rest}
    />
  );
}

interface SuggestionsProps extends DecideProps {
  /** Id of the statement or transcript. */
  about: string;
  target: CodingDraft["target"];
  quote: string;
  text: string;
  language: string;
}

/** The machine may be away: coding goes on without it. */
export function Suggestions({
  about,
  target,
  quote,
  text,
  language,
  codings,
  busy,
  onDecide,
}: SuggestionsProps) {
  const { t, i18n } = useTranslation("coding");
  const format = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  const me = useQuery(coderQuery).data?.coder;
  const suggestions = useQuery(suggestionsQuery(about, text, language));
  const away = suggestions.error && asProblem(suggestions.error).temporary;
  return (
    <section aria-labelledby="suggestions-title">
      <h3 id="suggestions-title" ref={heading} tabIndex={-1}>
        {t("suggestions.title")}
      </h3>
      {away ? (
        <Notice tone="info" live="polite">
          <p>{t("suggestions.away")}</p>
          <Button look="secondary" onClick={() => void suggestions.refetch()}>
            {t("suggestions.again")}
          </Button>
        </Notice>
      ) : (
        <Loaded query={suggestions}>
          {({ model, codes = [], abstained }) => {
            const open = undecided(codes, codings, me);
            const decide = (at: (typeof open)[number], decision: "confirmed" | "rejected") => {
              onDecide({
                target,
                code: at.code,
                quote,
                decision,
                suggestion: { model, probability: at.probability },
              });
              // The line goes; the next one is a Tab away.
              heading.current?.focus();
            };
            return (
              <>
                <p>
                  <Tag tone="warn">{t("suggestions.machine")}</Tag> {t("suggestions.explained", { model })}
                </p>
                {abstained ? (
                  <p>
                    {t(`suggestions.abstained.${abstained.reason}`)} <span lang="en">{abstained.detail}</span>
                  </p>
                ) : open.length === 0 ? (
                  <p>{t(codes.length === 0 ? "suggestions.none" : "suggestions.all_decided")}</p>
                ) : null}
                <ul className={styles.list}>
                  {open.map((own) => {
                    const label = inLanguage(own.label, i18n.language) || own.code;
                    return (
                      <li key={own.code}>
                        <strong>{label}</strong>
                        <span>
                          {t("suggestions.probability", { share: format.percent(own.probability) })}
                        </span>
                        {(["confirmed", "rejected"] as const).map((decision) => (
                          <Button
                            key={decision}
                            look="secondary"
                            busy={busy}
                            onClick={() => decide(own, decision)}
                          >
                            {t(decision === "confirmed" ? "confirm" : "reject")}
                            <span className="visually-hidden">: {label}</span>
                          </Button>
                        ))}
                      </li>
                    );
                  })}
                </ul>
              </>
            );
          }}
        </Loaded>
      )}
    </section>
  );
}
