import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Checkboxes, Radios, Select } from "../../../components/form/choices";
import { TextArea } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { uuid7 } from "../../../lib/api/uuid7";
import { useFormats } from "../../../lib/format/use-formats";
import type { CardDraft, Code } from "../api";
import { familiesQuery, type LinkCandidate, linkCandidatesQuery, placeLink } from "../links-api";
import { inLanguage } from "../model/codes";
import { cardOf, type Link, type LinkField, linkOf, missingIn, wordsOf } from "../model/link";
import { useCodeNames } from "./use-code-names";

const DIRECTIONS = ["raises", "lowers"] as const;
const POLARITIES = ["supports", "contradicts"] as const;

interface LinkFormProps {
  candidate: LinkCandidate;
  codes: readonly Code[];
  onLinked: () => void;
}

/** One statement, and how a reader understands it: which of its parts belong together, and which way. */
export function LinkForm({ candidate, codes, onLinked }: LinkFormProps) {
  const { t, i18n } = useTranslation("coding");
  const queries = useQueryClient();
  const format = useFormats();
  const labelOf = useCodeNames();
  const families = useQuery(familiesQuery).data ?? [];
  const card_id = useRef(uuid7());
  const [link, setLink] = useState<Link>(() => linkOf(candidate, codes, i18n.language));
  const [missing, setMissing] = useState<LinkField[]>([]);
  const change = (next: Partial<Link>) => setLink({ ...link, ...next });
  const place = useMutation({
    mutationFn: (card: CardDraft) => placeLink(candidate.session_id, card_id.current, card),
    onSuccess: () => {
      onLinked();
      return queries.invalidateQueries({ queryKey: linkCandidatesQuery.queryKey });
    },
  });
  const id = (field: LinkField) => `link-${candidate.statement_id}-${field}`;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = missingIn(link);
    setMissing(found);
    const card = cardOf(link, candidate);
    if (card) place.mutate(card);
    else if (found[0]) document.getElementById(id(found[0]))?.focus();
  };
  const field = (name: LinkField) => ({
    id: id(name),
    label: t(`links.${name}`),
    error: missing.includes(name) ? t(`links.missing.${name}`) : undefined,
  });
  const named = (these: readonly string[]) => these.map((value) => ({ value, label: labelOf(value) }));
  const title = `link-${candidate.statement_id}`;
  return (
    <article aria-labelledby={title}>
      <h2 id={title}>{t("links.of", { country: format.country(candidate.country) })}</h2>
      <blockquote lang={candidate.language}>{candidate.text}</blockquote>
      <p>{t("links.coders", { count: candidate.coders })}</p>
      <form onSubmit={submit} noValidate>
        <Checkboxes
          {...field("contexts")}
          choices={named(candidate.contexts)}
          values={link.contexts}
          onChange={(contexts) => change({ contexts })}
        />
        <Radios
          {...field("mechanism")}
          choices={named(candidate.mechanisms)}
          value={link.mechanism || undefined}
          onChange={(mechanism) => change({ mechanism, ...wordsOf(mechanism, codes, i18n.language) })}
        />
        {(["resource", "reasoning"] as const).map((name) => (
          <TextArea
            key={name}
            {...field(name)}
            hint={t(`links.${name}_hint`)}
            rows={2}
            limit={500}
            value={link[name]}
            onChange={(event) => change({ [name]: event.target.value })}
          />
        ))}
        <Radios
          {...field("outcome")}
          choices={named(candidate.outcomes)}
          value={link.outcome || undefined}
          onChange={(outcome) => change({ outcome })}
        />
        <Radios
          {...field("direction")}
          choices={DIRECTIONS.map((value) => ({ value, label: t(`links.choice.${value}`) }))}
          value={link.direction}
          onChange={(direction) => change({ direction })}
        />
        <Radios
          {...field("polarity")}
          choices={POLARITIES.map((value) => ({ value, label: t(`links.choice.${value}`) }))}
          value={link.polarity}
          onChange={(polarity) => change({ polarity })}
        />
        {candidate.practice ? null : (
          <Select
            {...field("family")}
            prompt
            choices={families.map((family) => ({
              value: family.code,
              label: inLanguage(family.label, i18n.language),
            }))}
            value={link.family}
            onChange={(event) => change({ family: event.target.value })}
          />
        )}
        {place.error ? <ProblemNotice problem={asProblem(place.error)} /> : null}
        <Button type="submit" busy={place.isPending}>
          {t("links.confirm")}
        </Button>
      </form>
    </article>
  );
}
