"""`almpo serve | demo | token | client | accounts | backup | reset`: the embedded platform's command."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from pydantic import ValidationError

from . import STARTED
from .backup import BackupError, back_up, name_for
from .data_folder import DataFolder, FolderInUseError
from .issuer import ForbiddenInProductionError, refuse_in_production
from .issuer.accounts import PES, demo_password, keep_national_client, told_accounts
from .issuer.keys import ACCESS_S, Signer
from .issuer.store import Store
from .port import AddressInUseError, claim_port
from .settings import LocalSettings

_ADDRESS_NOTE = "address.json"


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command → exit code."""
    parser = _parser()
    given = parser.parse_args(argv)
    try:
        settings = LocalSettings()
    except ValidationError as error:
        for fault in error.errors():
            print(f"ALMPO_{'_'.join(map(str, fault['loc'])).upper()}: {fault['msg']}", file=sys.stderr)
        return 2
    folder = DataFolder(settings.data)
    try:
        exit_code: int = given.run(settings, folder, given)
    except FolderInUseError as error:
        return _stop(str(error))
    return exit_code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="almpo", description="EU-ALMPO in one process, for one machine.")
    sub = parser.add_subparsers(required=True)

    serve = sub.add_parser("serve", help="start the platform (ALMPO_PORT, ALMPO_DATA, ALMPO_DEMO)")
    serve.set_defaults(run=_serve)

    demo = sub.add_parser("demo", help="fill a running platform with the synthetic demo")
    demo.set_defaults(run=_demo)

    token = sub.add_parser("token", help="print an access token for scripts")
    token.add_argument("--role", required=True, help="admin, survey_manager, facilitator, rapporteur, coder, …")
    token.add_argument("--country", default="*", help="a country code such as PL; without it the role holds everywhere")
    token.add_argument("--subject", default=None, help="who the token is for; by default script-<role>")
    token.add_argument("--minutes", type=int, default=ACCESS_S // 60, help="how long it is valid (at most 24 hours)")
    token.set_defaults(run=_token)

    client = sub.add_parser("client", help="make a machine client for a national service, or show the one there is")
    client.add_argument("--country", required=True, help="a country code such as PL: all that the client may touch")
    client.add_argument("--new-secret", action="store_true", help="the old secret is not accepted any more")
    client.set_defaults(run=_client)

    accounts = sub.add_parser("accounts", help="print the demo accounts and the machine client")
    accounts.set_defaults(run=_accounts)

    backup = sub.add_parser("backup", help="copy the data folder as it is at one moment, while the platform runs")
    backup.add_argument("into", type=Path, help="the folder in which a folder of this moment's name is made")
    backup.set_defaults(run=_backup)

    reset = sub.add_parser("reset", help="remove everything in the data folder")
    reset.add_argument("--yes", action="store_true", help="do not ask")
    reset.set_defaults(run=_reset)
    return parser


def _serve(settings: LocalSettings, folder: DataFolder, given: argparse.Namespace) -> int:
    try:
        refuse_in_production(settings.env)
        folder.lock()
        held = claim_port(settings.port)
    except (ForbiddenInProductionError, AddressInUseError) as error:
        return _stop(str(error))
    folder.note(_ADDRESS_NOTE, {"origin": settings.origin, "address": settings.address})
    # Thousands of objects that stay for good are made now: looking for garbage among them only costs time.
    gc.disable()
    from .serving import serve_until_stopped

    with held:
        return serve_until_stopped(settings, folder, held, STARTED)


def _demo(settings: LocalSettings, folder: DataFolder, given: argparse.Namespace) -> int:
    from .demo.command import fill

    return fill(_served(settings, folder), folder)


def _token(settings: LocalSettings, folder: DataFolder, given: argparse.Namespace) -> int:
    from servicekit.auth import Role
    from servicekit.vocabulary import normalise_country

    try:
        role = Role(given.role)
        country = "*" if given.country == "*" else str(normalise_country(given.country))
    except ValueError as error:
        return _stop(f"{error}. Roles are {', '.join(Role)}.")
    if not 1 <= given.minutes <= 24 * 60:
        return _stop("--minutes must be from 1 to 1440.")
    folder.prepare()
    subject = given.subject or f"script-{role}"
    signer = Signer.of(folder, _served(settings, folder).issuer)
    print(signer.access_token(subject, subject, [f"{role}:{country}"], "almpo-token", "almpo", given.minutes * 60))
    return 0


def _client(settings: LocalSettings, folder: DataFolder, given: argparse.Namespace) -> int:
    from servicekit.vocabulary import normalise_country

    try:
        country = str(normalise_country(given.country))
    except ValueError as error:
        return _stop(f"{error}.")
    folder.prepare()
    store = Store(folder.issuer)
    try:
        client, secret = keep_national_client(store, folder, country, new_secret=given.new_secret)
    finally:
        store.close()
    address = f"{_served(settings, folder).issuer}/token"
    print(f"client_id={client.id}\nclient_secret={secret}\ntoken_url={address}\nroles={' '.join(client.roles)}")
    return 0


def _accounts(settings: LocalSettings, folder: DataFolder, given: argparse.Namespace) -> int:
    folder.prepare()
    print(told_accounts(demo_password(folder, settings.demo_password)))
    print(f"Machine client {PES}: {folder.secret('pes_client')}")
    return 0


def _backup(settings: LocalSettings, folder: DataFolder, given: argparse.Namespace) -> int:
    target: Path = given.into / name_for(datetime.now(UTC))
    try:
        held_s = back_up(folder, target)
    except BackupError as error:
        return _stop(str(error))
    print(f"{target} holds everything as it was at one moment; writers waited {held_s * 1000:.0f} ms.")
    return 0


def _reset(settings: LocalSettings, folder: DataFolder, given: argparse.Namespace) -> int:
    if not folder.root.exists():
        print(f"There is nothing at {folder.root}.")
        return 0
    if not given.yes:
        answer = input(f"Remove everything in {folder.root}? Type yes: ")
        if answer.strip().lower() != "yes":
            print("Nothing was removed.")
            return 1
    if not folder.empty():
        return _stop(f"{folder.root} was not made by almpo; nothing was removed. Check ALMPO_DATA.")
    print(f"{folder.root} is empty.")
    return 0


def _served(settings: LocalSettings, folder: DataFolder) -> LocalSettings:
    """The settings with the address under which this folder was served last, unless the environment says more."""
    noted = folder.noted(_ADDRESS_NOTE)
    if noted is None or {"port", "public_url"} & settings.model_fields_set:
        return settings
    port = int(noted["address"].rpartition(":")[2])
    public = noted["origin"] if noted["origin"] != noted["address"] else None
    return settings.model_copy(update={"port": port, "public_url": public})


def _stop(message: str) -> int:
    print(message, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
