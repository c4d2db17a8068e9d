"""What an editor is told when something under `content/` is wrong: which file, which place, what to do."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from servicekit.content import Content, ContentError, content_root


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the content that a test may break."""
    return Path(shutil.copytree(content_root(), tmp_path / "content"))


def edit(file: Path, change: Any) -> None:
    document = json.loads(file.read_text(encoding="utf-8"))
    change(document)
    file.write_text(json.dumps(document), encoding="utf-8")


def refusal(root: Path) -> ContentError:
    with pytest.raises(ContentError) as caught:
        Content.load(root)
    return caught.value


def test_a_misspelt_key_is_named_with_its_place(copy: Path) -> None:
    edit(copy / "practices.json", lambda doc: doc["practices"][2].update(contry="DE"))
    fault = refusal(copy)
    assert (fault.file, fault.pointer) == ("practices.json", "/practices/2/contry")


def test_an_unknown_family_is_named_with_its_place(copy: Path) -> None:
    edit(copy / "practices.json", lambda doc: doc["practices"][4].update(practice_family="magic"))
    assert str(refusal(copy)) == (
        "content/practices.json at /practices/4/practice_family: 'magic' is not a known practice family"
    )


def test_a_label_without_english_is_refused(copy: Path) -> None:
    edit(copy / "code-lists" / "session-topics.json", lambda doc: doc["items"][0]["label"].pop("en"))
    fault = refusal(copy)
    assert fault.pointer == "/items/0/label"
    assert "English" in fault.reason


def test_a_survey_item_linked_to_no_code_is_named_with_its_place(copy: Path) -> None:
    def dangle(doc: Any) -> None:
        doc["pages"][0]["elements"][1]["links"] = [{"code": "context.nowhere"}]

    edit(copy / "instruments" / "cop-survey-v1.json", dangle)
    assert refusal(copy).pointer == "/pages/0/elements/1/links/0/code"


def test_a_starting_need_that_is_no_code_is_named_with_its_place(copy: Path) -> None:
    edit(copy / "readiness" / "starting-list.json", lambda doc: doc["families"][1].update(needs=["data.tea_leaves"]))
    assert refusal(copy).pointer == "/families/1/needs"


def test_a_rule_of_the_screening_may_ask_for_riskier_answers_only(copy: Path) -> None:
    edit(copy / "ai-screening" / "ai-act-v1.json", lambda doc: doc["rules"][0]["when"].update(ai_system="no"))
    assert "only its riskier answer can count" in refusal(copy).reason


def test_an_outcome_must_name_one_of_the_practices_sources(copy: Path) -> None:
    def wrong_source(doc: Any) -> None:
        practice = next(p for p in doc["practices"] if p["outcomes_reported"])
        practice["outcomes_reported"][0]["source_index"] = 99

    edit(copy / "practices.json", wrong_source)
    assert "names source 99" in refusal(copy).reason


@pytest.mark.parametrize(
    ("was", "becomes", "reason"),
    [
        (
            "kluve-2019-vote-count,vote_count,count",
            "kluve-2019-vote-count,effect,pooled",
            "a vote count has kind vote_count",
        ),
        ("1.63,1.46,1.82", "1.63,1.66,1.82", "does not contain the estimate"),
        ("0.3,-0.07,0.67", "0.3,-0.07,", "both ends"),
        ("kluve-2019-earnings", "kluve-2019-employment", "appears twice"),
    ],
)
def test_a_wrong_effect_is_refused(copy: Path, was: str, becomes: str, reason: str) -> None:
    file = copy / "effects" / "effects.csv"
    text = file.read_text(encoding="utf-8")
    assert was in text
    file.write_text(text.replace(was, becomes), encoding="utf-8")
    fault = refusal(copy)
    assert fault.file == "effects/effects.csv"
    assert reason in fault.reason


def test_a_broken_file_is_named_with_the_line(copy: Path) -> None:
    (copy / "practices.json").write_text('{"version": 1,\n oops}', encoding="utf-8")
    assert "practices.json: is not JSON" in str(refusal(copy))
    assert "line 2" in str(refusal(copy))


@pytest.mark.parametrize(
    "missing", ["practices.json", "practice-families.json", "effects/effects.csv", "code-lists", "codebooks"]
)
def test_a_missing_part_is_named(copy: Path, missing: str) -> None:
    target = copy / missing
    shutil.rmtree(target) if target.is_dir() else target.unlink()
    assert refusal(copy).file.startswith(missing)


def test_the_content_folder_is_found_or_its_absence_explained(tmp_path: Path) -> None:
    assert content_root({}) == Path(__file__).resolve().parents[2] / "content"
    assert content_root({"ALMPO_CONTENT": str(content_root({}))}) == content_root({})
    with pytest.raises(ContentError, match="ALMPO_CONTENT"):
        content_root({"ALMPO_CONTENT": str(tmp_path)})
    with pytest.raises(ContentError, match="set ALMPO_CONTENT"):
        content_root({}, start=tmp_path / "somewhere" / "content.py")


def test_a_look_up_says_what_there_is() -> None:
    content = Content.load(content_root())
    with pytest.raises(KeyError, match="countries"):
        content.code_list("contries")
