"""The documentation says what the code says, leads where it claims to, and is on the map."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.rglob("*.md"), ROOT / "README.md"])
_LINK = re.compile(r"\]\(([^)\s]+)\)")


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("docs_script", ROOT / "scripts" / "docs.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def anchors_of(page: Path) -> set[str]:
    """As code hosts make them of headings."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in _LINK.findall(page.read_text()):
        if re.match(r"[a-z]+:", target):
            continue
        file, _, anchor = target.partition("#")
        there = (page.parent / file).resolve() if file else page
        assert there.exists(), target
        if anchor:
            assert anchor in anchors_of(there), target


def test_every_page_is_on_the_map() -> None:
    told = {(DOCS / link.partition("#")[0]).resolve() for link in _LINK.findall((DOCS / "README.md").read_text())}
    listed = DOCS / "operations" / "runbooks"
    assert {page for page in DOCS.rglob("*.md") if page.parent != listed and page != DOCS / "README.md"} <= told


@pytest.mark.parametrize("page", ["docs/operations/configuration.md", "docs/architecture.md"])
def test_settings_and_flows_are_those_of_the_code(script: ModuleType, page: str) -> None:
    assert (ROOT / page).read_text() == script.written()[ROOT / page], "run scripts/docs.py"


def test_every_setting_says_what_it_is(script: ModuleType) -> None:
    rows = re.findall(r"^\| `(ALMPO_\w+)` \| .+? \| (.*) \|$", script.configuration(), re.M)
    assert len(rows) > 40
    assert [name for name, said in rows if not said] == []
