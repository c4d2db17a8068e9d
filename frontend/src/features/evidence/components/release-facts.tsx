import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { Problem } from "../../../lib/api/problem";
import { useFormats } from "../../../lib/format/use-formats";
import type { Release } from "../model/types";
import { bundleText } from "../releases-api";
import styles from "./evidence.module.css";
import { SyntheticTag } from "./tags";

/** The manifest of a release, and its bundle to take away. */
export function ReleaseFacts({ of }: { of: Release }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const bundle = useMutation({
    mutationFn: () => bundleText(of.id),
    onSuccess: (text) => save(fileName(of), text),
  });
  return (
    <>
      <dl className={styles.facts}>
        <dt>{t("releases.number")}</dt>
        <dd>{format.number(of.number)}</dd>
        <dt>{t("releases.at")}</dt>
        <dd>{t("review.standing", { who: of.by, when: format.dateTime(of.at) })}</dd>
        <dt>{t("configurations")}</dt>
        <dd>{format.number(of.configurations)}</dd>
        <dt>{t("releases.data")}</dt>
        <dd>{of.synthetic ? <SyntheticTag /> : t("releases.real")}</dd>
        <dt>{t("releases.content")}</dt>
        <dd>{of.content_version}</dd>
        <dt>{t("releases.code")}</dt>
        <dd>{of.code_version}</dd>
        <dt>{t("releases.hash")}</dt>
        <dd className={styles.hash}>
          <code>{of.bundle_sha256}</code>
        </dd>
      </dl>
      {bundle.error instanceof Problem ? <ProblemNotice problem={bundle.error} /> : null}
      <p className="no-print">
        <Button look="secondary" busy={bundle.isPending} onClick={() => bundle.mutate()}>
          {t("releases.download")}
        </Button>
      </p>
      <details>
        <summary>{t("releases.reproduce")}</summary>
        <p>{t("releases.reproduce_explained")}</p>
        <pre className={styles.command}>
          <code>{`python -m cmo_engine reproduce ${of.id}`}</code>
        </pre>
        <p>{t("releases.check_explained")}</p>
        <pre className={styles.command}>
          <code>{`echo "${of.bundle_sha256}  ${fileName(of)}" | sha256sum --check`}</code>
        </pre>
      </details>
    </>
  );
}

const fileName = ({ number }: Release) => `evidence-release-${number}.json`;

/** Byte for byte: a byte order mark would break the hash. */
function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
