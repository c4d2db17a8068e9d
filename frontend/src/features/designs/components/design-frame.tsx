import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Tag } from "../../../components/ui/tag";
import type { Versioned } from "../../../lib/api/client";
import { useFormats } from "../../../lib/format/use-formats";
import { designQuery } from "../api";
import type { Design } from "../model/types";
import { DesignNav } from "./design-nav";
import styles from "./designs.module.css";
import { OutOfDateNotice } from "./out-of-date-notice";
import { useTold } from "./use-words";

interface DesignFrameProps {
  designId: string;
  title: string;
  lead?: string;
  children: (design: Versioned<Design>) => ReactNode;
}

/** Every page of a design: where it belongs, which evidence it stands on, and that it is a demo where it is one. */
export function DesignFrame({ designId, title, lead, children }: DesignFrameProps) {
  const { t } = useTranslation("designs");
  const design = useQuery(designQuery(designId));
  const crumbs = [
    { label: t("title"), to: "/designs" },
    { label: design.data?.data.title ?? t("design"), to: "/designs/$designId", params: { designId } },
  ];
  return (
    <Page title={title} lead={lead} lang={useTold()} crumbs={crumbs}>
      <Loaded query={design}>
        {(versioned) => (
          <>
            <DesignNav designId={designId} />
            <Standing design={versioned.data} />
            <OutOfDateNotice design={versioned} />
            {children(versioned)}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Standing({ design }: { design: Design }) {
  const { t } = useTranslation("designs");
  const { t: told } = useTranslation("designs_compared");
  const format = useFormats();
  const place = [format.country(design.country), design.region].filter(Boolean).join(", ");
  return (
    <p className={styles.tags}>
      {design.synthetic ? <Tag tone="warn">{t("synthetic")}</Tag> : null}
      <span>{place}</span>
      <span>
        {design.release
          ? t("stands_on", { number: design.release.number, title: design.release.title })
          : design.release_gone
            ? told("release_changes.gone_title")
            : t("no_release")}
      </span>
    </p>
  );
}
