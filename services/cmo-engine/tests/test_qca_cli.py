"""The command line: what it prints, and how it refuses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from cmo_engine.cli.main import main
from qca_data import FOLDER

LIPSET = str(FOLDER / "lipset_fuzzy.csv")
KROOK = str(FOLDER / "krook_women.csv")


def _json(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert main([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_qca_prints_the_agreed_document(capsys: pytest.CaptureFixture[str]) -> None:
    document = _json(
        capsys, "qca", LIPSET, "--outcome", "SURV", "--conditions", "DEV,URB,LIT,IND,STB", "--incl-cut", "0.8",
        "--n-cut", "1", "--solution", "parsimonious",
    )  # fmt: skip
    assert list(document) == [
        "outcome", "truth_table", "solutions", "prime_implicants", "n_models", "n_models_is_lower_bound",
    ]  # fmt: skip
    assert list(document["truth_table"][0]) == ["DEV", "URB", "LIT", "IND", "STB", "out", "n", "incl", "pri", "cases"]
    [model] = document["solutions"]
    assert [term["term"] for term in model["terms"]] == ["DEV*~IND", "URB*STB"]
    assert list(model["terms"][0]) == ["term", "incl_s", "pri", "cov_s", "cov_u", "cases"]
    assert list(model["overall"]) == ["incl_s", "pri", "cov_s"]
    assert round(model["overall"]["incl_s"], 3) == 0.850


def test_qca_takes_directional_expectations_negation_and_a_bound(capsys: pytest.CaptureFixture[str]) -> None:
    document = _json(capsys, "qca", KROOK, "--outcome", "WNP", "--negate", "--dir-exp", "~ES,~QU,~WS,~WM,~LP")
    assert document["outcome"] == "~WNP"
    terms = [{term["term"] for term in model["terms"]} for model in document["solutions"]]
    assert terms == [{"~ES*~WS*~LP", "~WS*~WM*~LP", "ES*~QU*~WS*~WM"}, {"~ES*~WS*~LP", "~QU*~WS*~WM", "~WS*~WM*~LP"}]
    bounded = _json(capsys, "qca", KROOK, "--outcome", "WNP", "--solution", "parsimonious", "--max-models", "1")
    assert (len(bounded["solutions"]), bounded["n_models_is_lower_bound"]) == (1, True)


def test_multi_value_terms_have_brackets(capsys: pytest.CaptureFixture[str]) -> None:
    document = _json(
        capsys, "qca", str(FOLDER / "lipset_multivalue.csv"), "--outcome", "SURV", "--solution", "parsimonious"
    )
    assert document["prime_implicants"] == ["DEV[2]", "DEV[1]*IND[0]"]


def test_details_tell_what_was_assumed(capsys: pytest.CaptureFixture[str]) -> None:
    document = _json(capsys, "qca", KROOK, "--outcome", "WNP", "--solution", "parsimonious", "--enhanced", "--details")
    details = document["details"]
    assert details["untenable"]["contradictory"]
    excluded = set(details["untenable"]["contradictory"])
    for model in details["models"]:
        assert not excluded & set(model["simplifying_assumptions"])
        assert model["n_simplifying_assumptions"] == len(model["simplifying_assumptions"])


@pytest.mark.parametrize(
    "arguments",
    [
        ("qca", LIPSET, "--outcome", "SURV", "--incl-cut", "0.8"),
        ("cna", str(FOLDER / "cna_d.educate.csv")),
        ("necessity", LIPSET, "--outcome", "SURV", "--cov-cut", "0.6"),
        ("robustness", LIPSET, "--outcome", "SURV", "--incl-cut", "0.8"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_every_command_prints_readable_text_and_json(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 0
    text = capsys.readouterr().out
    assert "Traceback" not in text
    assert len(text.splitlines()) > 5
    assert isinstance(_json(capsys, *arguments), dict)


GOOD = "case,A,B,Y\nc1,1,0,1\nc2,0,1,0\nc3,1,1,1\n"
REFUSED = {
    "one case": ("case,A,Y\nc1,1,1\n", "row c1: one case"),
    "constant outcome": ("case,A,Y\nc1,1,1\nc2,0,1\n", "column Y: the outcome is 1 for every case"),
    "all contradictory": ("case,A,Y\nc1,1,1\nc2,1,0\n", "every combination is a contradiction"),
    "missing value": ("case,A,Y\nc1,1,1\nc2,NaN,0\n", "column A, row c2: the value is missing"),
    "empty value": ("case,A,Y\nc1,,1\nc2,0,0\n", "column A, row c1: the value is missing"),
    "membership above 1": ("case,A,Y\nc1,0.5,1\nc2,1.2,0\n", "column A, row c2: the membership 1.2 is outside"),
    "negative": ("case,A,Y\nc1,-0.5,1\nc2,1,0\n", "column A, row c1: -0.5 is no membership"),
    "raw values": ("case,A,Y\nc1,12000,1\nc2,9000,0\n", "column A, row c1: 12000 is a raw value"),
    "a word": ("case,A,Y\nc1,yes,1\nc2,1,0\n", "column A, row c1: 'yes' is not a number"),
    "infinite": ("case,A,Y\nc1,inf,1\nc2,1,0\n", "column A, row c1: inf is no membership"),
    "duplicate ids": ("case,A,Y\nc1,1,1\nc1,0,0\n", "row 2: the case id 'c1' occurs twice"),
    "ragged": ("case,A,Y\nc1,1,1\nc2,0\n", "row 2: has 2 fields, the header 3"),
    "no cases": ("case,A,Y\n", "needs a header and at least one case"),
    "duplicate column": ("case,A,A,Y\nc1,1,1,1\nc2,0,0,0\n", "column A: the column occurs twice"),
    "reserved name": ("case,n,Y\nc1,1,1\nc2,0,0\n", "column n: is the name of a column of the truth table"),
    "odd name": ("case,A B,Y\nc1,1,1\nc2,0,0\n", "column A B: a factor's name starts with a letter"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_bad_data_are_refused_with_the_column_and_the_row(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text, message = REFUSED[name]
    file = tmp_path / "data.csv"
    file.write_text(text, encoding="utf-8")
    contradictions = ["--contradiction-cut", "0.3"] if name == "all contradictory" else []
    assert main(["qca", str(file), "--outcome", "Y", *contradictions]) == 2
    assert message in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--outcome", "Z"], "column Z: there is no such column; there are A, B, Y"),
        (["--outcome", "Y", "--conditions", "A,Q"], "column Q: there is no such column"),
        (["--outcome", "Y", "--conditions", "A,Y"], "column Y: the outcome cannot be one of its conditions"),
        (["--outcome", "Y[3]"], "column Y: no case has the value 3"),
        (["--outcome", "Y", "--incl-cut", "1.5"], "between 0 and 1, not 1.5"),
        (["--outcome", "Y", "--n-cut", "9"], "no combination has 9 case(s)"),
        (["--outcome", "Y", "--dir-exp", "A*Q"], "column Q: there is no such condition"),
        (["--outcome", "Y", "--solution", "intermediate"], "needs directional expectations"),
        (["--outcome", "Y", "--exclude", "A**B", "--solution", "parsimonious"], "'' is not a literal"),
        (["--outcome", "Y", "--max-models", "0"], "--max-models is at least 1"),
    ],
)
def test_options_that_cannot_be_used_are_refused(
    arguments: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "data.csv"
    file.write_text(GOOD, encoding="utf-8")
    assert main(["qca", str(file), *arguments]) == 2
    assert message in capsys.readouterr().err


def test_a_file_that_is_not_there_or_no_text_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["qca", str(tmp_path / "none.csv"), "--outcome", "Y"]) == 2
    assert "cannot be read" in capsys.readouterr().err
    (tmp_path / "bytes.csv").write_bytes(b"case,A,Y\n\xff\xfe,1,1\n")
    assert main(["qca", str(tmp_path / "bytes.csv"), "--outcome", "Y"]) == 2
    assert "not UTF-8" in capsys.readouterr().err


def test_cases_without_ids_semicolons_and_more_conditions_than_cases(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "data.csv"
    header = ";".join([*(f"C{at}" for at in range(12)), "Y"])
    file.write_text("\ufeff" + header + "\n" + ";".join(["0,9"] * 12 + ["1"]) + "\n" + ";".join(["0,2"] * 12 + ["0"]))
    document = _json(capsys, "qca", str(file), "--outcome", "Y", "--solution", "parsimonious", "--incl-cut", "0.8")
    assert document["truth_table"][0]["cases"] == ["2"]
    assert document["n_models"] == 12
