"""The images' files follow the rules of Dockerfile linters that matter here, and hadolint where it is installed."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

IMAGES = Path(__file__).resolve().parents[2] / "deploy" / "images"
FILES = sorted(IMAGES.glob("*.Dockerfile"))
Instruction = tuple[str, str]


def instructions(text: str) -> list[Instruction]:
    """Each instruction with its arguments; continued lines are one, comments none."""
    lines = re.sub(r"\\\n", " ", re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE)).splitlines()
    return [(word, rest.strip()) for word, _, rest in (line.partition(" ") for line in lines if line.strip())]


def faults(text: str) -> list[str]:
    """What is wrong with a Dockerfile, each in a sentence."""
    found: list[str] = []
    steps = instructions(text)
    stages = [rest for word, rest in steps if word == "FROM"]
    if len(stages) < 2:
        found.append("one stage: what builds would stay in the image")
    found += [f"{stage} has no version" for stage in stages if ":" not in stage or ":latest" in stage]
    last = max(n for n, (word, _) in enumerate(steps) if word == "FROM")
    final = steps[last:]
    users = [rest for word, rest in final if word == "USER"]
    if not users or not users[-1].isdigit() or users[-1] == "0":
        found.append("it does not end as a user with a number other than 0, which Kubernetes can check")
    pipes = False
    for word, rest in steps:
        pipes = (pipes or "pipefail" in rest) and word != "FROM"
        if word == "RUN" and re.search(r"[^|]\|[^|]", rest) and not pipes:
            found.append(f"a fault before the pipe goes unseen: {rest}")
        if word == "RUN" and re.search(r"\b(sudo|apt-get upgrade|curl|wget)\b", rest):
            found.append(f"it takes what no lock file names: {rest}")
        if word == "RUN" and "pip install" in rest and ("==" not in rest or "--no-cache-dir" not in rest):
            found.append(f"pip installs without a version, or keeps its cache: {rest}")
        if word in ("ENTRYPOINT", "CMD") and not rest.startswith("["):
            found.append(f"a shell would stand between the signal and the program: {word} {rest}")
        if word == "ADD":
            found.append("ADD also fetches and unpacks; COPY only copies")
        if word in ("ENV", "ARG") and re.search(r"(PASSWORD|SECRET|TOKEN|KEY)=\S", rest):
            found.append(f"a secret stays in the image: {rest}")
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.name)
def test_an_images_file_keeps_the_rules(file: Path) -> None:
    assert faults(file.read_text()) == []


GOOD = 'FROM a:1 AS build\nRUN x\nFROM a:1\nUSER 10001\nCMD ["x"]\n'


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("FROM a:1\nUSER 1\n", "one stage"),
        (GOOD.replace("FROM a:1\n", "FROM a\n"), "no version"),
        (GOOD.replace("10001", "root"), "a number other than 0"),
        (GOOD.replace("RUN x", "RUN x | y"), "before the pipe"),
        (GOOD.replace("RUN x", "RUN curl x"), "no lock file"),
        (GOOD.replace("RUN x", "RUN pip install x"), "without a version"),
        (GOOD.replace('["x"]', "x"), "between the signal"),
        (GOOD.replace("USER", "ENV API_TOKEN=x\nUSER"), "stays in the image"),
    ],
)
def test_a_wrong_file_is_noticed(wrong: str, said: str) -> None:
    assert faults(GOOD) == []
    [fault] = faults(wrong)
    assert said in fault


def test_hadolint_has_nothing_to_say() -> None:
    if not (hadolint := shutil.which("hadolint")):
        pytest.skip(
            "hadolint is not on this machine (it is GPL, so it is no dependency): only the rules above were tried"
        )
    done = subprocess.run([hadolint, "--no-color", *map(str, FILES)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
