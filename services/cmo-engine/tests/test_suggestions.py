"""Suggestions as a coder meets them: six languages, what is refused, who may ask."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from cmo_engine.service import SERVICE
from engine_story import Engine
from servicekit.testing import start_service

FRENCH = "Les conseillers ont enfin eu le temps d'écouter les chômeurs."
SAID = {
    "en": "Because the adviser had time for her, she trusted him and told him about her debts.",
    "de": "Weil die Beraterin Zeit hatte, fasste er Vertrauen und erzählte von seinen Schulden.",
    "el": "Επειδή η σύμβουλος είχε χρόνο, ένιωσε εμπιστοσύνη και μίλησε για τα χρέη του.",
    "it": "Siccome l'operatrice aveva tempo, lui ha preso fiducia e le ha raccontato dei debiti.",
    "pl": "Ponieważ doradczyni miała czas, zaufał jej i opowiedział o swoich długach.",
    "es": "Como la orientadora tenía tiempo, cogió confianza y le contó lo de sus deudas.",
}


@pytest.fixture(scope="module")
async def engine(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Engine]:
    """One for all: the process that reads texts takes a while to start."""
    async with start_service(SERVICE, tmp_path_factory.mktemp("suggestions")) as started:
        yield Engine(started)


async def suggest(engine: Engine, *texts: tuple[str, str], route: str = "full", **how: Any) -> Any:
    body = {"texts": [{"text": text, "language": language} for text, language in texts], "route": route}
    return await engine.post("/suggestions", body, status=how.pop("status", 200), **how)


async def test_each_language_gets_the_mechanism_and_its_code(engine: Engine) -> None:
    sheet = await suggest(engine, *[(text, language) for language, text in SAID.items()])
    assert sheet["machine_made"] is True
    assert sheet["model"].startswith("content-")
    for language, item in zip(SAID, sheet["items"], strict=True):
        assert item["abstained"] is None, language
        assert "mechanism" in [kind["kind"] for kind in item["kinds"] if kind["suggested"]], language
        assert item["route"] == ("lexical" if language == "el" else "full")
        assert "mechanism.counselling_trust" in [code["code"] for code in item["codes"]], language


async def test_asking_twice_gives_the_same(engine: Engine) -> None:
    texts = [(text, language) for language, text in SAID.items()]
    together = await suggest(engine, *texts)
    alone = [(await suggest(engine, text))["items"][0] for text in texts]
    assert together == await suggest(engine, *texts)
    for one, other in zip(together["items"], alone, strict=True):
        assert [k["kind"] for k in one["kinds"]] == [k["kind"] for k in other["kinds"]]
        assert one["kinds"][0]["probability"] == pytest.approx(other["kinds"][0]["probability"], abs=0.001)


@pytest.mark.parametrize(
    ("text", "language", "reason", "pointer"),
    [
        ("", "en", "empty", "/texts/1/text"),
        ("  \n ", "en", "empty", "/texts/1/text"),
        ("12 345 – 67 %", "en", "empty", "/texts/1/text"),
        ("Yes.", "en", "too_short", "/texts/1/text"),
        ("People were tired of waiting. " * 200, "en", "too_long", "/texts/1/text"),
        ("qwpoeiru zxmcnb lkjasd fghqwe mnbvcx", "en", "not_recognised", "/texts/1/text"),
        (FRENCH, "fr", "language_not_supported", "/texts/1/language"),
        (FRENCH, "en", "not_recognised", "/texts/1/text"),
        ("Die Beraterin hatte endlich Zeit, den Leuten zuzuhören.", "en", "other_language", "/texts/1/language"),
        (SAID["el"], "pl", "other_language", "/texts/1/language"),
    ],
)  # fmt: skip
async def test_what_cannot_be_read_is_said_and_takes_nothing_down(
    engine: Engine, text: str, language: str, reason: str, pointer: str
) -> None:
    sheet = await suggest(engine, (SAID["en"], "en"), (text, language), (SAID["pl"], "pl"))
    good, bad, fine = sheet["items"]
    assert bad["abstained"]["reason"] == reason
    assert bad["abstained"]["pointer"] == pointer
    assert bad["codes"] == []
    assert not any(kind["suggested"] for kind in bad["kinds"])
    assert good["abstained"] is None
    assert fine["abstained"] is None


async def test_a_region_tag_is_its_language(engine: Engine) -> None:
    assert (await suggest(engine, (SAID["de"], "de-AT")))["items"][0]["abstained"] is None


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"texts": []}, "/texts"),
        ({"texts": [{"text": "No language."}]}, "/texts/0/language"),
        ({"texts": [{"text": 7, "language": "en"}]}, "/texts/0/text"),
        ({"texts": [{"text": "x", "language": "en"}], "route": "fast"}, "/route"),
        ({"texts": [{"text": "x", "language": "en", "name": "y"}]}, "/texts/0/name"),
    ],
)
async def test_a_bad_request_names_its_field(engine: Engine, body: Any, pointer: str) -> None:
    problem = await engine.post("/suggestions", body, status=422)
    assert pointer in [error["pointer"] for error in problem["errors"]]


async def test_only_those_who_work_with_words_may_ask(engine: Engine) -> None:
    await suggest(engine, (SAID["en"], "en"), role="coder:PL")
    await suggest(engine, (SAID["en"], "en"), role="policymaker:*", status=403)


async def test_nothing_machine_made_enters_the_evidence(engine: Engine) -> None:
    said = engine.statement("s", text=SAID["en"])
    await engine.tell(said)
    await suggest(engine, (SAID["en"], "en"))
    assert (await engine.get("/evidence/s"))["codings"] == []
    assert await engine.configurations() == []
