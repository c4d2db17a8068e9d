"""Holding a session through the API: plan, open, capture, link, read back, vote, close, code."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from .api import CODERS, FACILITATOR, Api, Person, rapporteur
from .plan import PLANTED, Said, Script, chance, id_at

_COP = "/api/cop/v1"
_VOTED_ON = 6
"""Statements per session that the room votes on."""


class Held:
    """A session that is being held."""

    def __init__(self, api: Api, script: Script, practices: Mapping[str, str], agenda: list[dict[str, Any]]) -> None:
        self._api, self._script, self._practices, self._agenda = api, script, practices, agenda
        home = next(country for country in script.countries if country in {"DE", "PL", "EL", "IT", "ES"})
        self._rapporteur = rapporteur(home)
        self._people: dict[int, dict[str, str]] = {}
        self.id = ""

    async def hold(self) -> None:
        await self._plan()
        await self._move("open")
        if await self._went_through():
            return
        await asyncio.gather(*(self._invite(number) for number in range(1, len(self._script.participants) + 1)))
        await asyncio.gather(*(self._capture(said) for said in self._script.said))
        await asyncio.gather(*(self._link(about, stand) for about, stand in self._links()), self._uncoded())
        await asyncio.gather(*(self._require(said) for said in self._script.said if said.requirement))
        await self._move("read-back")
        await self._read_back()
        await self._vote()
        await self._move("close")
        await self._code()
        for number in self._script.withdrawn:
            await self._erase(number)

    def statement_id(self, said: Said) -> str:
        return id_at(self._script.starts_at, self._script.name, "statement", said.number)

    async def _plan(self) -> None:
        script = self._script
        draft = {
            "title": script.title,
            "level": script.level,
            "countries": script.countries,
            "starts_at": script.starts_at.isoformat(),
            "timezone": script.timezone,
            "agenda": self._agenda,
            "practices": [self._practices[slug] for slug in script.practices],
            "synthetic": True,
        }
        self.id = (await self._api.post(f"{_COP}/sessions", FACILITATOR, self._key("plan"), draft))["id"]

    async def _went_through(self) -> bool:
        """Whether an earlier run came to the erasure, the last step: what is erased cannot be said again."""
        listed = await self._api.all(f"{_COP}/sessions/{self.id}/participants", FACILITATOR)
        session = await self._api.get(f"{_COP}/sessions/{self.id}", FACILITATOR)
        return session["status"] == "closed" and len(listed) < len(self._script.participants)

    async def _move(self, step: str) -> None:
        await self._api.post(f"{_COP}/sessions/{self.id}/{step}", FACILITATOR, self._key(step))

    async def _invite(self, number: int) -> None:
        """Who comes from a national session to an international one is the same voice there: the same contact."""
        one = self._script.participants[number - 1]
        who = one.get("same_as", f"{self._script.name}/{number}")
        quotes = chance(self._script.name, "quotes", number).random() < 0.8
        draft = {
            "stakeholder_type": one["type"],
            "country": one["country"],
            "consent": {"attribution": True, "quotes": quotes},
            "contact": {"email": f"{who.replace('/', '-')}@demo.example"},
        }
        path = f"{_COP}/sessions/{self.id}/participants"
        invited = await self._api.post(path, FACILITATOR, self._key(f"invite-{number}"), draft)
        joined = await self._api.post(
            f"{_COP}/sessions/join", None, self._key(f"join-{number}"), {"code": invited["join_code"]}
        )
        self._people[number] = {"id": invited["id"], "pseudonym": invited["pseudonym"], "token": joined["token"]}

    async def _capture(self, said: Said) -> None:
        draft = {
            "topic": said.topic,
            "text": said.text,
            "form": "verbatim" if said.number % 3 else "paraphrase",
            "participant": self._people[said.by]["pseudonym"],
            "language": self._script.language,
            "practice": self._practices[said.practice] if said.practice else None,
            "captured_at": self._script.starts_at.isoformat(),
        }
        await self._api.create(self._statement(said), self._rapporteur, draft)

    def _links(self) -> list[tuple[str, str]]:
        return sorted({(said.about, said.stand) for said in self._script.said if said.about})

    async def _link(self, about: str, stand: str) -> None:
        """One card for all who say the same about a planted configuration."""
        planted = PLANTED[about]
        behind = [said for said in self._script.said if (said.about, said.stand) == (about, stand)]
        draft = {
            "contexts": [{"code": f"context.{code}"} for code in planted.contexts],
            "mechanism": {
                "code": f"mechanism.{planted.mechanism}",
                "resource": planted.family.replace("_", " "),
                "reasoning": planted.mechanism.replace("_", " "),
            },
            "outcome": {"code": f"outcome.{planted.outcome}", "direction": planted.direction},
            "practice_family": planted.family,
            "statements": [self.statement_id(said) for said in behind],
            "polarity": stand,
        }
        await self._api.create(self._card(about, stand), self._rapporteur, draft)

    async def _uncoded(self) -> None:
        """A card in people's own words, which waits for a coder."""
        words = self._script.uncoded
        if words is None:
            return
        draft = {
            "contexts": [{"text": context} for context in words["contexts"]],
            "mechanism": {"resource": words["resource"], "reasoning": words["reasoning"]},
            "outcome": {"text": words["outcome"], "direction": words["direction"]},
            "practice_family": words["family"],
            "statements": [self.statement_id(self._script.said[words["statement"] - 1])],
        }
        await self._api.create(self._card("uncoded"), self._rapporteur, draft)

    async def _require(self, said: Said) -> None:
        assert said.requirement is not None
        country = self._script.participants[said.by - 1]["country"]
        draft = {
            **said.requirement,
            "country": country,
            "session_id": self.id,
            "statements": [self.statement_id(said)],
            "status": "agreed" if said.requirement["priority"] == "must" else "proposed",
            "synthetic": True,
        }
        await self._api.post(f"{_COP}/requirements", FACILITATOR, self._key(f"requirement-{said.number}"), draft)

    async def _read_back(self) -> None:
        """Speakers confirm or reword their own words; who contradicts a claim objects to its first wording."""
        said = self._script.said
        await asyncio.gather(*(self._confirm(one, one.by, {"decision": "confirm"}) for one in said if not one.reworded))
        for one in said:
            if one.reworded:
                await self._confirm(one, one.by, {"decision": "amend", "text": one.reworded})
            if one.stand == "contradicts":
                first = next(
                    (s for s in said if s.about == one.about and s.stand == "supports" and s.by != one.by), None
                )
                if first is not None:
                    await self._confirm(first, one.by, {"decision": "object", "reason": one.text[:500]})

    async def _confirm(self, said: Said, by: int, decision: dict[str, str]) -> None:
        path, key = f"{self._statement(said)}/confirmations", self._key(f"confirm-{said.number}-{by}")
        await self._api.post(path, self._people[by]["token"], key, decision)

    async def _vote(self) -> None:
        claims = [said for said in self._script.said if said.topic == "cmo"][:_VOTED_ON]
        path = f"{_COP}/sessions/{self.id}/rounds"
        items = {"items": [self.statement_id(said) for said in claims]}
        opened = (await self._api.post(path, FACILITATOR, self._key("round"), items))["id"]
        await asyncio.gather(
            *(self._cast(opened, said, number) for said in claims for number in range(1, len(self._people) + 1))
        )
        await self._api.post(f"{_COP}/rounds/{opened}/close", FACILITATOR, self._key("round-close"))

    async def _cast(self, opened: str, said: Said, number: int) -> None:
        against = [other.by for other in self._script.said if other.about == said.about and other.stand != said.stand]
        weights = (0.1, 0.1, 0.8) if number in against else (0.75, 0.15, 0.1)
        if number == said.by:
            weights = (1, 0, 0)
        draw = chance(self._script.name, "vote", said.number, number)
        [value] = draw.choices(("agree", "pass", "disagree"), weights)
        path = f"{_COP}/rounds/{opened}/votes/{self.statement_id(said)}"
        # After a break the round may be closed already: then these votes were cast before.
        await self._api.send("PUT", path, self._people[number]["token"], accept=(409,), json={"value": value})

    async def _code(self) -> None:
        """One coder codes everything, the second a part of it, with some disagreement."""
        first, second = CODERS
        work = []
        for said in self._script.said:
            if said.by in self._script.withdrawn:
                continue
            codes = PLANTED[said.about].codes() if said.about else list(said.codes)
            work += [self._apply(first, said, code) for code in codes]
            draw = chance(self._script.name, "second coder", said.number)
            if draw.random() < 0.35:
                work += [self._apply(second, said, code) for code in codes if draw.random() < 0.85]
        await asyncio.gather(*work)

    async def _apply(self, coder: Person, said: Said, code: str) -> None:
        quote = "" if said.reworded else said.text.split(". ")[0].rstrip(".")
        draft = {"target": {"statement_id": self.statement_id(said)}, "code": code, "quote": quote}
        key = self._key(f"coding-{said.number}-{code}")
        await self._api.post(f"{_COP}/codings", coder, key, {**draft, "decision": "applied"})

    async def _erase(self, number: int) -> None:
        """A participant withdraws: what they said goes with them."""
        path = f"{_COP}/sessions/{self.id}/participants/{self._people[number]['id']}"
        await self._api.change("DELETE", path, path, FACILITATOR)

    def _statement(self, said: Said) -> str:
        return f"{_COP}/sessions/{self.id}/statements/{self.statement_id(said)}"

    def _card(self, *what: str) -> str:
        return f"{_COP}/sessions/{self.id}/cards/{id_at(self._script.starts_at, self._script.name, 'card', *what)}"

    def _key(self, what: str) -> str:
        return f"{self._script.name}/{what}"
