import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Select } from "../../../../components/form/choices";
import { TextArea, TextField } from "../../../../components/form/text-field";
import { Button } from "../../../../components/ui/button";
import { ProblemNotice } from "../../../../components/ui/problem-notice";
import { asProblem } from "../../../../lib/api/problem";
import { theoryQuery } from "../../following-api";
import { BLANK_BOX, BLANK_CHAIN, missingOf, originOf, PARTS } from "../../model/theory";
import type { Box, Chain, Theory } from "../../model/types";
import styles from "../designs.module.css";
import { TheoryPicture } from "../theory-picture";
import { useTold, useWords } from "../use-words";
import type { FieldsProps } from "./fields-props";
import { Rows } from "./rows";
import { LinesField } from "./text-fields";

const MOST_CHAINS = 20;
const MOST_CONTEXTS = 12;

/** How the measure is meant to work: chains drawn from the evidence or written by people, and their picture. */
export function TheoryOfChangeFields({
  designId,
  value,
  onChange,
  messages,
}: FieldsProps<"theory_of_change">) {
  const { t } = useTranslation("designs");
  const { t: f } = useTranslation("following");
  const theory = useQuery(theoryQuery(designId, useTold()));
  return (
    <>
      <Drawing
        theory={theory.data}
        chains={value.chains}
        onDraw={(drawn) => onChange({ ...value, chains: [...value.chains, ...drawn].slice(0, MOST_CHAINS) })}
      />
      {theory.error ? <ProblemNotice problem={asProblem(theory.error)} /> : null}
      <Rows
        rows={value.chains}
        title={(at) => f("theory.chain", { at })}
        blank={BLANK_CHAIN}
        most={MOST_CHAINS}
        onChange={(chains) => onChange({ ...value, chains })}
      >
        {(chain, at, change) => (
          <ChainFields
            chain={chain}
            id={`chains-${at}`}
            theory={theory.data}
            messages={messages}
            onChange={change}
          />
        )}
      </Rows>
      <TheoryPicture designId={designId} chains={value.chains} theory={theory.data} />
      <TextArea
        id="narrative"
        label={t("theory.narrative")}
        hint={t("theory.narrative_hint")}
        error={messages.narrative}
        value={value.narrative}
        limit={4000}
        rows={6}
        onChange={(event) => onChange({ ...value, narrative: event.target.value })}
      />
      <LinesField
        id="assumptions"
        label={t("theory.assumptions")}
        lines={value.assumptions}
        messages={messages}
        onChange={(assumptions) => onChange({ ...value, assumptions })}
      />
    </>
  );
}

interface DrawingProps {
  theory: Theory | undefined;
  chains: readonly Chain[];
  onDraw: (drawn: Chain[]) => void;
}

function Drawing({ theory, chains, onDraw }: DrawingProps) {
  const { t } = useTranslation("following");
  const words = useWords();
  if (!theory) return null;
  const missing = missingOf(theory.drawn, chains);
  return (
    <>
      {theory.drawn.length === 0 ? (
        <p>{t("theory.nothing_to_draw")}</p>
      ) : missing.length === 0 ? (
        <p>{t("theory.all_drawn")}</p>
      ) : (
        <>
          <p>{t("theory.draw_explained")}</p>
          <p>
            <Button look="secondary" onClick={() => onDraw(missing)}>
              {t("theory.draw")}
            </Button>
          </p>
        </>
      )}
      {theory.without_evidence.length > 0 ? (
        <p>
          {t("theory.without_evidence", { options: theory.without_evidence.map(words.label).join("; ") })}
        </p>
      ) : null}
    </>
  );
}

interface ChainFieldsProps {
  chain: Chain;
  id: string;
  theory: Theory | undefined;
  messages: Readonly<Record<string, string>>;
  onChange: (part: Partial<Chain>) => void;
}

function ChainFields({ chain, id, theory, messages, onChange }: ChainFieldsProps) {
  const { t } = useTranslation("following");
  const { t: d } = useTranslation("designs");
  const words = useWords();
  const context = (place: number, box: Box) =>
    onChange({ contexts: chain.contexts.map((each, index) => (index === place ? box : each)) });
  return (
    <>
      {chain.option ? <p className={styles.small}>{words.label(chain.option)}</p> : null}
      {chain.contexts.map((box, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: boxes have no id of their own, and all fields are controlled
        <div key={place}>
          <BoxField
            id={`${id}-contexts-${place}-text`}
            label={t("theory.context", { at: place + 1 })}
            box={box}
            theory={theory}
            messages={messages}
            onChange={(changed) => context(place, changed)}
          />
          <Button
            look="quiet"
            onClick={() => onChange({ contexts: chain.contexts.filter((_, index) => index !== place) })}
          >
            {t("theory.remove_context", { at: place + 1 })}
          </Button>
        </div>
      ))}
      {chain.contexts.length < MOST_CONTEXTS ? (
        <p>
          <Button look="quiet" onClick={() => onChange({ contexts: [...chain.contexts, BLANK_BOX] })}>
            {t("theory.add_context")}
          </Button>
        </p>
      ) : null}
      {PARTS.map((part) => (
        <BoxField
          key={part}
          id={`${id}-${part}-text`}
          label={t(`theory.${part}`)}
          box={chain[part]}
          theory={theory}
          messages={messages}
          onChange={(box) => onChange({ [part]: box })}
        />
      ))}
      <Select
        label={t("theory.direction")}
        value={chain.direction}
        onChange={(event) => onChange({ direction: event.target.value === "lowers" ? "lowers" : "raises" })}
        choices={[
          { value: "raises", label: d("moves.raises") },
          { value: "lowers", label: d("moves.lowers") },
        ]}
      />
    </>
  );
}

interface BoxFieldProps {
  id: string;
  label: string;
  box: Box;
  theory: Theory | undefined;
  messages: Readonly<Record<string, string>>;
  onChange: (box: Box) => void;
}

/** A reworded box keeps the configuration that it came from, and says that it was reworded. */
function BoxField({ id, label, box, theory, messages, onChange }: BoxFieldProps) {
  const { t } = useTranslation("following");
  return (
    <>
      <TextField
        id={id}
        label={label}
        hint={t(`theory.origin.${originOf(box, theory)}`)}
        error={messages[id]}
        value={box.text}
        onChange={(event) => onChange({ ...box, text: event.target.value })}
      />
      {box.configuration ? (
        <p className={styles.small}>
          <Link to="/evidence/$configurationId" params={{ configurationId: box.configuration }}>
            {t("theory.see")}
            <span className="visually-hidden">: {label}</span>
          </Link>
        </p>
      ) : null}
    </>
  );
}
