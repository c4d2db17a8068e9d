import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DataTable } from "../../../components/charts/data-table";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { download } from "../../../lib/format/csv";
import { useFormats } from "../../../lib/format/use-formats";
import { readsQuery, recordText, verifyRecord } from "../following-api";
import type { Verification } from "../model/types";
import styles from "./designs.module.css";

/** Whether the record of the design is what it was, to be taken along, and who saw what. */
export function DesignRecord({ designId }: { designId: string }) {
  const { t } = useTranslation("following");
  const verifying = useMutation({ mutationFn: () => verifyRecord(designId) });
  const exporting = useMutation({
    mutationFn: () => recordText(designId),
    onSuccess: (text) => download(`design-${designId}-log.jsonl`, text, "application/x-ndjson"),
  });
  const [reads, setReads] = useState(false);
  const failure = verifying.error ?? exporting.error;
  return (
    <>
      <h2>{t("record.title")}</h2>
      <p>{t("record.lead")}</p>
      <div className="actions">
        <Button look="secondary" busy={verifying.isPending} onClick={() => verifying.mutate()}>
          {t("record.verify")}
        </Button>
        <Button look="secondary" busy={exporting.isPending} onClick={() => exporting.mutate()}>
          {t("record.export")}
        </Button>
      </div>
      {failure ? <ProblemNotice problem={asProblem(failure)} /> : null}
      {verifying.data ? <Verified found={verifying.data} /> : null}
      <h3>{t("record.reads")}</h3>
      <p>{t("record.reads_explained")}</p>
      {reads ? (
        <Reads designId={designId} />
      ) : (
        <p>
          <Button look="secondary" onClick={() => setReads(true)}>
            {t("record.show_reads")}
          </Button>
        </p>
      )}
    </>
  );
}

function Verified({ found }: { found: Verification }) {
  const { t } = useTranslation("following");
  return found.intact ? (
    <Notice tone="good" title={t("record.intact", { count: found.entries })} live="polite">
      <p>
        {t("record.last")} <code className={styles.hash}>{found.last_hash}</code>
      </p>
    </Notice>
  ) : (
    <Notice tone="bad" title={t("record.broken")} live="assertive">
      <ul>
        {found.faults.map((fault) => (
          <li key={`${fault.kind} ${fault.seq} ${fault.id}`}>
            {t(`record.fault.${fault.kind}`, { seq: fault.seq ?? "–" })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Reads({ designId }: { designId: string }) {
  const { t } = useTranslation("following");
  const { t: d } = useTranslation("designs");
  const format = useFormats();
  const reads = useInfiniteQuery({ ...readsQuery(designId), staleTime: 0 });
  return (
    <>
      <Loaded query={reads}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p>{t("record.no_reads")}</p>;
          return (
            <DataTable
              caption={t("record.reads")}
              table={{
                columns: [t("record.day"), t("record.subject"), t("record.what"), t("record.state")],
                rows: items.map((each) => [
                  format.date(each.first_at),
                  each.subject,
                  t(`record.shown.${each.what}`),
                  String(each.design_revision),
                ]),
                nullLabel: "–",
                textual: true,
              }}
            />
          );
        }}
      </Loaded>
      {reads.hasNextPage ? (
        <Button look="secondary" busy={reads.isFetchingNextPage} onClick={() => void reads.fetchNextPage()}>
          {d("more")}
        </Button>
      ) : null}
    </>
  );
}
