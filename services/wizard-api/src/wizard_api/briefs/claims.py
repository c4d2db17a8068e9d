"""The claims of a brief. Each is made together with what it stands on; there is no other way to make one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ..decisions.schemas import Decision
from ..designs.steps import Steps
from ..ranking.smaa import DRAWS
from ..recommendations.schemas import Abstained, ReasonShown, Recommendations, Sensitivity
from ..releases.bundle import Configuration, HeldRelease
from ..words import Words, number, percent
from .schemas import Claim, Evidence, EvidenceKind, Section

_MATTER = 5
"""So many of the unknowns that move the ranking become claims, the one that moves it most first."""
GAPS = frozenset({"enabler_missing", "barrier_present", "data_gap"})
"""Reasons against that say what is missing here; they are told once, after the options."""
_CITED = 3
_ASKED = ("context", "problem", "target_group", "objectives", "capacity", "data_readiness")
"""Steps that describe the situation; those of them that hold nothing are named."""


@dataclass
class Claims:
    """Claims and what they cite, numbered from 1 in the order in which they are made."""

    words: Words
    design: str
    release: str
    seed: str
    held: HeldRelease
    made: list[Claim] = field(default_factory=list)
    cited: dict[tuple[EvidenceKind, str], Evidence] = field(default_factory=dict)

    def __post_init__(self) -> None:
        bundle = self.held.bundle
        self.configurations: Mapping[str, Configuration] = {each.id: each for each in bundle.configurations}
        self._factors = {each.code for each in bundle.factors}
        self._demand = {each.code for each in bundle.requirement_demand}

    def add(self, section: Section, text: str, evidence: Sequence[Evidence], **more: object) -> None:
        """Raises pydantic's ValidationError for a claim without evidence."""
        said = {"number": len(self.made) + 1, "section": section, "text": text, "evidence": list(evidence), **more}
        self.made.append(Claim.model_validate(said))

    def cite(self, kind: EvidenceKind, identifier: str, text: str = "", url: str | None = None) -> Evidence:
        """Evidence with its number: the same for whoever cites it."""
        found = self.cited.get((kind, identifier))
        if found is None:
            found = Evidence(number=len(self.cited) + 1, kind=kind, id=identifier, text=text, url=url)
            self.cited[kind, identifier] = found
        return found

    def configuration(self, identifier: str) -> Evidence:
        return self.cite("configuration", identifier, self.words.configuration(self.configurations[identifier]))

    def known(self, identifiers: Sequence[str]) -> list[Evidence]:
        """Those of these configurations that the release holds."""
        return [self.configuration(each) for each in identifiers if each in self.configurations]

    def step(self, name: str) -> Evidence:
        return self.cite("design_step", f"{self.design}/{name}", self.words.say(f"step_{name}"))

    def ranking(self) -> Evidence:
        text = self.words.say("ranking_text", draws=DRAWS, seed=self.seed)
        return self.cite("ranking", f"{self.design}/recommendations", text)

    def whole_release(self) -> Evidence:
        return self.cite("release", self.release, f"sha256 {self.held.sha256}")

    def register(self, code: str) -> list[Evidence]:
        """What the release itself says about a factor or about data that are asked for; nothing where it is silent."""
        kind: EvidenceKind
        if code in self._factors:
            kind = "factor"
        elif code in self._demand:
            kind = "requirement"
        else:
            return []
        return [self.cite(kind, f"{self.release}/{code}", self.words.label(code))]


def situation(claims: Claims, steps: Steps) -> None:
    """What the authors of the design say, and what they do not know; it stands on the step in which they say it."""
    words = claims.words

    def stated(step: str, key: str, quoted: str | None = None, **values: object) -> None:
        claims.add("situation", words.say(key, **values), [claims.step(step)], quoted=quoted)

    if steps.problem is not None:
        stated("problem", "claim_problem", steps.problem.statement)
        if steps.problem.causes:
            stated("problem", "claim_causes", "\n".join(steps.problem.causes))
        if steps.problem.scale.strip():
            stated("problem", "claim_scale", steps.problem.scale)
    if steps.context is not None:
        context = steps.context.memberships
        known = [f"{words.label(m.code)} {number(m.membership)}" for m in context if m.membership is not None]
        if known:
            stated("context", "claim_context", contexts="; ".join(known))
        open_ = [m.code for m in context if m.membership is None]
        if open_:
            stated("context", "claim_unknown", contexts=words.labels(open_))
    if steps.target_group is not None:
        groups = "; ".join(words.listed("target-groups", code) for code in steps.target_group.groups)
        stated("target_group", "claim_groups", groups=groups)
    if steps.objectives is not None:
        wanted = "; ".join(f"{words.label(w.code)}: {words.say(w.direction)}" for w in steps.objectives.outcomes)
        stated("objectives", "claim_objectives", outcomes=wanted)
    if steps.capacity is not None:
        unsure = [each.code for each in steps.capacity.factors if each.state == "unknown"]
        if unsure:
            stated("capacity", "claim_factors_unknown", factors=words.labels(unsure))
    unsaid = [words.say(f"step_{name}") for name in _ASKED if getattr(steps, name) is None]
    if unsaid:
        stated("all", "claim_unsaid", steps="; ".join(unsaid))


def ranking(claims: Claims, shown: Recommendations, found: Sensitivity) -> None:
    """With which weights the options were ranked, and which unknown matters most."""
    if not shown.options:
        return
    words = claims.words
    if found.weights is None:
        claims.add("ranking", words.say("claim_no_weights"), [claims.ranking()])
    else:
        weights = "; ".join(f"{words.say(f'criterion_{each}')} {percent(w)}" for each, w in found.weights.items())
        claims.add("ranking", words.say("claim_weights", weights=weights), [claims.step("options"), claims.ranking()])
    for unknown in found.unknowns[:_MATTER]:
        if unknown.swing > 0:
            text = words.say("claim_matters", context=words.label(unknown.code), swing=percent(unknown.swing))
            named = [
                each.id
                for option in shown.options
                for each in option.configurations
                if unknown.code in {context.code for context in each.contexts}
            ]
            claims.add("ranking", text, [claims.ranking(), *claims.known(named[:_CITED])])


def gaps(claims: Claims, shown: Recommendations, steps: Steps) -> None:
    """What is missing, each said once, with the options that it concerns where it does not concern all of them."""
    found: dict[tuple[str, str], tuple[ReasonShown, list[str]]] = {}
    for option in shown.options:
        for reason in option.applicability.reasons_against:
            if reason.kind in GAPS:
                found.setdefault((reason.kind, reason.text), (reason, []))[1].append(option.practice_family)
    # Those that no option's evidence names; without any option nothing is in anything's way.
    for reason in shown.gaps if shown.options else ():
        found.setdefault((reason.kind, reason.text), (reason, []))
    notes = {each.code: each.note for each in steps.capacity.factors} if steps.capacity else {}
    notes |= {each.code: each.note for each in steps.data_readiness.sources} if steps.data_readiness else {}
    words = claims.words
    for reason, concerned in found.values():
        text = reason.text
        if 0 < len(concerned) < len(shown.options):
            options = "; ".join(words.family(each) for each in concerned)
            text = f"{text} {words.say('concerns', options=options)}"
        step = "data_readiness" if reason.kind == "data_gap" else "capacity"
        stated = [] if getattr(steps, step) is None else [claims.step(step)]
        evidence = [*stated, *(each for code in reason.codes for each in claims.register(code))]
        evidence += claims.known(reason.configurations)
        if not evidence:
            evidence = [claims.whole_release()]
        quoted = next((notes[code] for code in reason.codes if notes.get(code, "").strip()), None)
        claims.add("gaps", text, evidence, quoted=quoted)


def abstention(claims: Claims, shown: Abstained) -> None:
    """Nothing is recommended, and why; it stands on the configurations there are, or on the release without any."""
    words = claims.words
    evidence = claims.known(shown.configurations[:_CITED]) or [claims.whole_release()]
    text = words.say("claim_abstained", option=words.family(shown.practice_family), reason=shown.reason)
    claims.add("abstained", text, evidence, option=shown.practice_family)


def decision(claims: Claims, made: Decision) -> None:
    """What a person decided, in that person's own reason; it stands on the entry of the design's log."""
    words = claims.words
    text = words.say(
        "claim_decision",
        option=words.family(made.option),
        verdict=words.say(f"verdict_{made.decision}"),
        by=made.by_name,
        date=made.at[:10],
    )
    if made.override:
        text = f"{words.say('claim_override')} {text}"
    entry = claims.cite("decision", f"{made.design_id}/history/{made.log_seq}", f"sha256 {made.log_hash}")
    claims.add("decisions", text, [entry], option=made.option, quoted=made.reason)
