import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import type { Versioned } from "../../../lib/api/client";
import { asProblem } from "../../../lib/api/problem";
import { type Card, type Code, cardQuery, changeCard, type QueueItem } from "../api";
import { type Gap, gapsOf, inLanguage, withCodes } from "../model/codes";

interface CardCoderProps {
  item: QueueItem;
  codes: readonly Code[];
}

/** One card: a code for each part that has none. */
export function CardCoder({ item, codes }: CardCoderProps) {
  const { t } = useTranslation("coding");
  const card = useQuery(cardQuery(item.session_id, item.id));
  return (
    <>
      <p>{t("card_explained")}</p>
      <Loaded query={card}>
        {(versioned) => <GapForm key={versioned.etag} versioned={versioned} codes={codes} />}
      </Loaded>
    </>
  );
}

function GapForm({ versioned, codes }: { versioned: Versioned<Card>; codes: readonly Code[] }) {
  const { t, i18n } = useTranslation("coding");
  const queries = useQueryClient();
  const card = versioned.data;
  const [chosen, setChosen] = useState<Partial<Record<Gap["place"], string>>>({});
  const save = useMutation({
    mutationFn: () => changeCard(card, versioned.etag, withCodes(card, chosen)),
    onSettled: () => queries.invalidateQueries({ queryKey: cardQuery(card.session_id, card.id).queryKey }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const gaps = gapsOf(card);
  if (gaps.length === 0) return <p role="status">{t("card_saved")}</p>;
  return (
    <form onSubmit={submit} noValidate>
      {save.error ? <ProblemNotice problem={asProblem(save.error)} /> : null}
      {gaps.map((gap) => (
        <Select
          key={gap.place}
          label={`${t(gap.family)} – ${t("choose_code", { text: gap.text })}`}
          choices={[
            { value: "", label: t("no_code") },
            ...codes
              .filter((code) => code.family === gap.family)
              .map((code) => ({ value: code.code, label: inLanguage(code.label, i18n.language) })),
          ]}
          value={chosen[gap.place] ?? ""}
          onChange={(event) => setChosen({ ...chosen, [gap.place]: event.target.value })}
        />
      ))}
      <Button type="submit" busy={save.isPending}>
        {t("save_card")}
      </Button>
    </form>
  );
}
