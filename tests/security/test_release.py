"""What is released is listed and signed, and a change of it is found."""

from __future__ import annotations

import importlib
import json
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

ROOT = Path(__file__).resolve().parents[2]


def script(name: str) -> ModuleType:
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(ROOT / "scripts"))


def keys() -> tuple[bytes, bytes]:
    private = Ed25519PrivateKey.generate()
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return pem, private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


@pytest.fixture
def release(tmp_path: Path) -> Path:
    (tmp_path / "part").mkdir()
    (tmp_path / "part" / "a.whl").write_bytes(b"the code")
    (tmp_path / "sbom.json").write_text("{}")
    return tmp_path


def test_a_signed_release_is_verified_and_every_change_is_named(release: Path) -> None:
    manifest = script("manifest")
    private, public = keys()
    manifest.sign(release, private)
    assert manifest.verify(release, public) == 2
    (release / "part" / "a.whl").write_bytes(b"other code")
    (release / "added.sh").write_text("rm")
    (release / "sbom.json").unlink()
    with pytest.raises(manifest.NotAsSignedError, match=r"added\.sh, part/a\.whl, sbom\.json"):
        manifest.verify(release, public)


def test_a_manifest_of_another_key_or_written_anew_is_refused(release: Path) -> None:
    manifest = script("manifest")
    private, public = keys()
    manifest.sign(release, private)
    with pytest.raises(manifest.NotAsSignedError, match="not signed with this key"):
        manifest.verify(release, keys()[1])
    (release / "part" / "a.whl").write_bytes(b"other code")
    (release / "MANIFEST.sha256").write_text(manifest.listing(release))
    with pytest.raises(manifest.NotAsSignedError, match="changed afterwards"):
        manifest.verify(release, public)


def test_the_bill_of_materials_names_every_locked_package_once() -> None:
    sbom = script("sbom")
    python, npm = sbom.python_components(), sbom.npm_components()
    lock = tomllib.loads((ROOT / "uv.lock").read_text())
    assert len(python) == sum("registry" in package["source"] for package in lock["package"])
    for components in (python, npm):
        refs = [each["bom-ref"] for each in components]
        assert len(refs) == len(set(refs))
        assert len(refs) > 50
    react = next(each for each in npm if each["name"] == "react")
    assert (react["scope"], react["hashes"][0]["alg"]) == ("required", "SHA-512")
    assert any(each["purl"].startswith("pkg:pypi/fastapi@") for each in python)
    assert json.loads(sbom.document("x", python)) == json.loads(sbom.document("x", sbom.python_components()))
