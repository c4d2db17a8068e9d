import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { codebookQuery } from "../api";
import { TranscriptDesk } from "../components/transcript-desk";
import { TranscriptTools } from "../components/transcript-tools";
import { transcriptQuery } from "../transcripts-api";

const { useParams, useSearch } = getRouteApi("/coding/transcripts/$id");

/** One transcript: read, and coded by passages. */
export function TranscriptPage() {
  const { id } = useParams();
  const { turn = 1 } = useSearch();
  const { t } = useTranslation("coding");
  const transcript = useQuery(transcriptQuery(id));
  const codebook = useQuery(codebookQuery);
  return (
    <Page
      title={t("reading.title")}
      lead={t("reading.lead")}
      crumbs={[
        { label: t("title"), to: "/coding" },
        { label: t("transcripts.title"), to: "/coding/transcripts" },
      ]}
    >
      <Loaded query={transcript}>
        {(versioned) => (
          <>
            <Loaded query={codebook}>
              {(edition) => (
                <TranscriptDesk
                  key={versioned.etag}
                  transcript={versioned.data}
                  first={turn - 1}
                  codes={edition?.codes ?? []}
                />
              )}
            </Loaded>
            <TranscriptTools versioned={versioned} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
