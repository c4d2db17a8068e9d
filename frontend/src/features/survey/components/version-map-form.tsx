import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { TextArea, TextField } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import type { components } from "../../../lib/api/survey";
import { editVersionMap, versionMapQuery } from "../manage-api";
import { changeOf, type MapChange, mapChanges, newVariables, withChanges } from "../model/version-map";

interface VersionMapFormProps {
  map: components["schemas"]["VersionMap"];
  etag: string;
  onDone: () => void;
}

/** Say of a variable what became of it: renamed, its values merged, or gone. */
export function VersionMapForm({ map, etag, onDone }: VersionMapFormProps) {
  const { t } = useTranslation("survey_manage");
  const queries = useQueryClient();
  const [changes, setChanges] = useState(() => mapChanges(map));
  const { instrument_id: id, old_version: old, new_version: now } = map;
  const saving = useMutation({
    mutationFn: () => editVersionMap(id, old, now, etag, withChanges(map.items, changes)),
    onSuccess: (changed) => {
      queries.setQueryData(versionMapQuery(id, old, now).queryKey, changed);
      onDone();
    },
  });
  const set = (variable: string, change: Partial<MapChange>) =>
    setChanges((before) => {
      const current = before[variable];
      return current ? { ...before, [variable]: { ...current, ...change } } : before;
    });
  const others = map.items.filter((item) => !(item.old in changes));
  const add = (variable: string) => {
    const item = others.find((other) => other.old === variable);
    if (item) setChanges((before) => ({ ...before, [item.old]: changeOf(item) }));
  };
  const targets = newVariables(map).map((value) => ({ value, label: value }));
  const save = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <form onSubmit={save} noValidate>
      {saving.error ? <ProblemNotice problem={asProblem(saving.error)} /> : null}
      {Object.entries(changes).map(([variable, change]) => (
        <fieldset key={variable}>
          <legend>
            <code>{variable}</code>
          </legend>
          <Select
            label={t("version_map.new")}
            value={change.to}
            onChange={(event) => set(variable, { to: event.target.value })}
            choices={[{ value: "", label: t("version_map.gone") }, ...targets]}
          />
          <TextArea
            label={t("version_map.recode")}
            hint={t("version_map.recode_hint")}
            value={change.recode}
            onChange={(event) => set(variable, { recode: event.target.value })}
          />
          <TextField
            label={t("version_map.note")}
            value={change.note}
            maxLength={500}
            onChange={(event) => set(variable, { note: event.target.value })}
          />
        </fieldset>
      ))}
      {others.length > 0 ? (
        <Select
          label={t("version_map.another")}
          value=""
          onChange={(event) => add(event.target.value)}
          choices={[
            { value: "", label: t("version_map.choose") },
            ...others.map((item) => ({ value: item.old, label: item.old })),
          ]}
        />
      ) : null}
      <div className="actions">
        <Button type="submit" look="secondary" busy={saving.isPending}>
          {t("version_map.save")}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t("version_map.cancel")}
        </Button>
      </div>
    </form>
  );
}
