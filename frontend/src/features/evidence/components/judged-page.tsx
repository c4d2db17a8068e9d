import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "../../../components/form/error-summary";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { configurationQuery, worksheetQuery } from "../api";
import type { Faults } from "../model/judgement";
import type { ConfidenceWorksheet, Configuration } from "../model/types";
import styles from "./evidence.module.css";
import { LiveNote } from "./live-note";
import { Sentence } from "./sentence";
import { ConfigurationTags } from "./tags";
import { useFaultWords } from "./use-fault-words";

interface JudgedPageProps {
  configurationId: string;
  /** The page's part of the words. */
  words: "worksheet" | "opinions";
  faults: Faults;
  children: (configuration: Configuration, sheet: ConfidenceWorksheet, etag: string) => ReactNode;
}

/** The frame of a page on which a configuration is judged: what it says, where it stands, and the worksheet. */
export function JudgedPage({ configurationId, words, faults, children }: JudgedPageProps) {
  const { t } = useTranslation("evidence");
  const { summary } = useFaultWords();
  const configuration = useQuery(configurationQuery(configurationId));
  const worksheet = useQuery(worksheetQuery(configurationId));
  const errors = summary(faults);
  return (
    <Page
      title={t(`${words}.title`)}
      lead={t(`${words}.lead`)}
      crumbs={[
        { label: t("title"), to: "/evidence" },
        { label: t("configuration"), to: "/evidence/$configurationId", params: { configurationId } },
      ]}
      hasErrors={errors.length > 0}
      before={<ErrorSummary errors={errors} />}
    >
      <Loaded query={configuration}>
        {({ data }) => (
          <>
            <p className={styles.sentence}>
              <Sentence of={data} />
            </p>
            <ConfigurationTags
              status={data.status}
              confidence={data.confidence.level}
              synthetic={data.synthetic}
            />
            <LiveNote />
            <Loaded query={worksheet}>{({ data: sheet, etag }) => children(data, sheet, etag)}</Loaded>
          </>
        )}
      </Loaded>
    </Page>
  );
}
