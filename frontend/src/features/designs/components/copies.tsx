import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { Tag } from "../../../components/ui/tag";
import { asProblem } from "../../../lib/api/problem";
import { useCan } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import { differencesQuery, useCopyDesign } from "../compared-api";
import type { Design } from "../model/types";
import styles from "./designs.module.css";
import { StepSaid } from "./step-history";
import { useWords } from "./use-words";

/** A copy against what was copied: every step that holds something, the changed ones with both versions. */
export function Differences({ design }: { design: Design }) {
  const { t } = useTranslation("designs_compared");
  const { t: named } = useTranslation("designs");
  const format = useFormats();
  const differences = useQuery(differencesQuery(design.id));
  return (
    <Loaded query={differences}>
      {(data) => (
        <>
          <h2>{t("copy.differences")}</h2>
          <p>{t("copy.from", { country: format.country(data.copied_from.country) })}</p>
          {data.release_changed ? <p>{t("copy.release_changed")}</p> : null}
          <ul className={styles.list}>
            {data.steps.map(({ step, difference, copied, now }) => (
              <li key={step} className={styles.item}>
                <h3>{named(`step.${step}.title`)}</h3>
                <Tag tone={difference === "same" ? "neutral" : "info"}>
                  {t(`copy.difference.${difference}`)}
                </Tag>
                {difference === "same" ? null : (
                  <div className={styles.sides}>
                    <StepSaid step={step} title={t("copy.copied")} value={copied} />
                    <StepSaid step={step} title={t("copy.now")} value={now} />
                  </div>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Loaded>
  );
}

/** Hands the design on to another country. */
export function CopyDesign({ design }: { design: Design }) {
  const { t } = useTranslation("designs_compared");
  const format = useFormats();
  const can = useCan();
  const words = useWords();
  const copying = useCopyDesign(design.id);
  const [country, setCountry] = useState("");
  const [missing, setMissing] = useState(false);
  const made = copying.data?.data;
  const copy = (event: FormEvent) => {
    event.preventDefault();
    setMissing(country === "");
    if (country) copying.mutate(country);
  };
  return (
    <>
      <h2>{t("copy.title")}</h2>
      <p>{t("copy.explained")}</p>
      {copying.error ? <ProblemNotice problem={asProblem(copying.error)} /> : null}
      {made ? (
        <Notice tone="good" title={t("copy.made", { country: format.country(made.country) })} live="polite">
          {can("policymaker", made.country) ? (
            <Link to="/designs/$designId" params={{ designId: made.id }}>
              {t("copy.open")}
            </Link>
          ) : null}
        </Notice>
      ) : null}
      <form onSubmit={copy} noValidate>
        <Select
          label={t("copy.country")}
          error={missing ? t("copy.country_missing") : undefined}
          prompt
          value={country}
          onChange={(event) => setCountry(event.target.value)}
          choices={words.lists.countries
            .filter(({ code }) => code !== design.country)
            .map(({ code }) => ({ value: code, label: format.country(code) }))}
        />
        <Button type="submit" look="secondary" busy={copying.isPending}>
          {t("copy.make")}
        </Button>
      </form>
    </>
  );
}
