"""The files of a release and their SHA-256, signed with a key that is given: `manifest.py sign FOLDER KEY.pem` writes
MANIFEST.sha256 and MANIFEST.sig (Ed25519) into the folder, `manifest.py verify FOLDER PUBLIC.pem` says whether it is
still what was signed. The key is made and kept by who releases:

    openssl genpkey -algorithm ed25519 -out release.pem && openssl pkey -in release.pem -pubout -out release.pub.pem
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key

MANIFEST, SIGNATURE = "MANIFEST.sha256", "MANIFEST.sig"


class NotAsSignedError(Exception):
    """The folder is not what was signed; the text says where."""


def listing(folder: Path) -> str:
    """One line a file, as `sha256sum` writes and checks them."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name not in (MANIFEST, SIGNATURE))
    return "".join(
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}\n" for path in files
    )


def sign(folder: Path, key: bytes) -> None:
    private = load_pem_private_key(key, None)
    if not isinstance(private, Ed25519PrivateKey):
        raise SystemExit("The key must be an Ed25519 private key in PEM.")
    text = listing(folder)
    (folder / MANIFEST).write_text(text, encoding="utf-8")
    (folder / SIGNATURE).write_bytes(private.sign(text.encode()))


def verify(folder: Path, key: bytes) -> int:
    """How many files are as they were signed. Raises NotAsSignedError."""
    public = load_pem_public_key(key)
    if not isinstance(public, Ed25519PublicKey):
        raise SystemExit("The key must be an Ed25519 public key in PEM.")
    try:
        text = (folder / MANIFEST).read_text(encoding="utf-8")
        public.verify((folder / SIGNATURE).read_bytes(), text.encode())
    except FileNotFoundError as error:
        raise NotAsSignedError(f"{error.filename} is missing") from None
    except InvalidSignature:
        raise NotAsSignedError("the manifest is not signed with this key, or was changed afterwards") from None
    differing = set(text.splitlines()) ^ set(listing(folder).splitlines())
    if differing:
        names = sorted({line.split("  ", 1)[1] for line in differing})
        raise NotAsSignedError(f"changed, added or missing: {', '.join(names)}")
    return len(text.splitlines())


def main(arguments: list[str]) -> int:
    if len(arguments) != 3 or arguments[0] not in ("sign", "verify"):
        raise SystemExit(__doc__)
    folder, key = Path(arguments[1]), Path(arguments[2]).read_bytes()
    if arguments[0] == "sign":
        sign(folder, key)
        return 0
    try:
        print(f"{verify(folder, key)} files are as they were signed.")
    except NotAsSignedError as reason:
        print(f"Not as signed: {reason}.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
