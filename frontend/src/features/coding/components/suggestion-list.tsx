import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { Tag } from "../../../components/ui/tag";
import { useFormats } from "../../../lib/format/use-formats";
import { type Coding, type CodingDraft, coderQuery, type QueueItem, suggestionsQuery } from "../api";
import { inLanguage, undecided } from "../model/codes";
import styles from "./coding.module.css";

interface SuggestionListProps {
  item: QueueItem;
  codings: readonly Coding[];
  busy: boolean;
  onDecide: (draft: CodingDraft) => void;
}

/** What a machine suggests for a statement, each confirmed or rejected by a person; or why it suggests nothing. */
export function SuggestionList({ item, ...rest }: SuggestionListProps) {
  const { t } = useTranslation("coding");
  if (!item.text || !item.language) return <p>{t("suggestions.no_language")}</p>;
  return <Suggestions item={item} text={item.text} language={item.language} {...rest} />;
}

interface SuggestionsProps extends SuggestionListProps {
  text: string;
  language: string;
}

function Suggestions({ item, text, language, codings, busy, onDecide }: SuggestionsProps) {
  const { t, i18n } = useTranslation("coding");
  const format = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  const me = useQuery(coderQuery).data?.coder;
  const suggestions = useQuery(suggestionsQuery(item.id, text, language));
  return (
    <section aria-labelledby="suggestions-title">
      <h3 id="suggestions-title" ref={heading} tabIndex={-1}>
        {t("suggestions.title")}
      </h3>
      <Loaded query={suggestions}>
        {({ model, codes = [], abstained }) => {
          const open = undecided(codes, codings, me);
          const decide = (at: (typeof open)[number], decision: "confirmed" | "rejected") => {
            onDecide({
              target: { statement_id: item.id },
              code: at.code,
              quote: "",
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
                      <span>{t("suggestions.probability", { share: format.percent(own.probability) })}</span>
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
    </section>
  );
}
