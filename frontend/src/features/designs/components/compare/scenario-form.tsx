import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Checkboxes, Radios, Select } from "../../../../components/form/choices";
import { TextField } from "../../../../components/form/text-field";
import { Button } from "../../../../components/ui/button";
import { ProblemNotice } from "../../../../components/ui/problem-notice";
import { asProblem } from "../../../../lib/api/problem";
import { useAddScenario } from "../../compared-api";
import { MOST_CHANGES, whatIfOf } from "../../model/scenario";
import { CRITERIA, EQUAL_WEIGHTS } from "../../model/steps";
import type { Design, Membership, Weights } from "../../model/types";
import styles from "../designs.module.css";
import { useWords } from "../use-words";
import { LiveMoves } from "./live-moves";
import { SliderField } from "./slider-field";

const HALF = 0.5;
const MOST_WEIGHT = 10;

/** A what-if: contexts by degree, weights by slider or number, and what it would move while it is being made. */
export function ScenarioForm({ design }: { design: Design }) {
  const { t } = useTranslation("designs_compared");
  const { t: named } = useTranslation("designs");
  const words = useWords();
  const adding = useAddScenario(design.id);
  const [title, setTitle] = useState("");
  const [memberships, setMemberships] = useState<Membership[]>([]);
  const [weights, setWeights] = useState<Weights | null>(null);
  const [missing, setMissing] = useState<"name" | "input">();
  const change = (code: string, membership: number | null) =>
    setMemberships(memberships.map((each) => (each.code === code ? { code, membership } : each)));

  const keep = (event: FormEvent) => {
    event.preventDefault();
    const lacks = title.trim() === "" ? "name" : memberships.length === 0 && !weights ? "input" : undefined;
    setMissing(lacks);
    if (lacks) return;
    adding.mutate(
      { title: title.trim(), memberships, weights },
      {
        onSuccess: () => {
          setTitle("");
          setMemberships([]);
          setWeights(null);
        },
      },
    );
  };

  return (
    <form onSubmit={keep} noValidate>
      {adding.error ? <ProblemNotice problem={asProblem(adding.error)} /> : null}
      <TextField
        label={t("compare.name")}
        hint={t("compare.name_hint")}
        error={missing === "name" ? t("compare.name_missing") : undefined}
        value={title}
        maxLength={300}
        onChange={(event) => setTitle(event.target.value)}
      />
      <fieldset className={styles.row}>
        <legend>{t("compare.contexts")}</legend>
        {missing === "input" ? <p role="alert">{t("compare.nothing")}</p> : null}
        {memberships.map(({ code, membership }) => (
          <div key={code}>
            {membership === null ? (
              <p>{words.label(code)}</p>
            ) : (
              <SliderField
                label={t("compare.degree", { label: words.label(code) })}
                value={membership}
                max={1}
                step={0.05}
                onChange={(degree) => change(code, degree)}
              />
            )}
            <Checkboxes
              label={words.label(code)}
              values={membership === null ? ["unknown"] : []}
              onChange={(chosen) => change(code, chosen.length > 0 ? null : HALF)}
              choices={[{ value: "unknown", label: t("compare.as_unknown") }]}
            />
            <Button
              look="quiet"
              onClick={() => setMemberships(memberships.filter((each) => each.code !== code))}
            >
              {named("remove")}
              <span className="visually-hidden">: {words.label(code)}</span>
            </Button>
          </div>
        ))}
        {memberships.length < MOST_CHANGES ? (
          <AddContext
            taken={memberships.map((each) => each.code)}
            onAdd={(code) => setMemberships([...memberships, { code, membership: HALF }])}
          />
        ) : null}
      </fieldset>
      <Radios
        label={t("compare.own_weights")}
        value={weights ? "set" : "keep"}
        onChange={(chosen) =>
          setWeights(chosen === "set" ? (design.steps.options?.weights ?? EQUAL_WEIGHTS) : null)
        }
        choices={[
          { value: "keep", label: t("compare.keep_weights") },
          { value: "set", label: t("compare.set_weights") },
        ]}
      />
      {weights ? (
        <fieldset className={styles.row}>
          <legend>{named("weights.legend")}</legend>
          <div className={styles.pair}>
            {CRITERIA.map((criterion) => (
              <SliderField
                key={criterion}
                label={named(`criterion.${criterion}.name`)}
                hint={named(`criterion.${criterion}.hint`)}
                value={weights[criterion]}
                max={MOST_WEIGHT}
                step={0.5}
                onChange={(weight) => setWeights({ ...weights, [criterion]: weight })}
              />
            ))}
          </div>
        </fieldset>
      ) : null}
      <LiveMoves designId={design.id} whatIf={whatIfOf(design, memberships, weights)} />
      <div className="actions">
        <Button type="submit" busy={adding.isPending}>
          {t("compare.keep")}
        </Button>
      </div>
    </form>
  );
}

function AddContext({ taken, onAdd }: { taken: readonly string[]; onAdd: (code: string) => void }) {
  const { t } = useTranslation("designs_compared");
  const words = useWords();
  const [chosen, setChosen] = useState("");
  const codes = words.family("context").filter((item) => !taken.includes(item.code));
  return (
    <div>
      <Select
        label={t("compare.add_context")}
        prompt
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
        choices={codes.map((item) => ({ value: item.code, label: words.text(item.label) }))}
      />
      <Button
        look="secondary"
        onClick={() => {
          if (chosen) onAdd(chosen);
          setChosen("");
        }}
      >
        {t("compare.add_context_button")}
      </Button>
    </div>
  );
}
