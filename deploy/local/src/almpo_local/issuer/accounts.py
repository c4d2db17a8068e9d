"""Who can sign in on the first day: one demo account per role, and the machine clients."""

from __future__ import annotations

from ..data_folder import DataFolder, readable_password
from .passwords import hashed, matches
from .store import Account, Client, Store, digest

SPA = "almpo-spa"
WIZARD = "almpo-wizard"
PES = "pes-pl"

DEMO = (
    ("admin", "Demo administrator", ("admin:*",)),
    ("survey.manager", "Demo survey manager", ("survey_manager:*",)),
    ("facilitator", "Demo facilitator", ("facilitator:*",)),
    *(
        (f"rapporteur.{country.lower()}", f"Demo rapporteur {country}", (f"rapporteur:{country}",))
        for country in ("DE", "EL", "ES", "IT", "PL")
    ),
    ("coder", "Demo coder", ("coder:*",)),
    ("second.coder", "Demo second coder", ("coder:*",)),
    ("analyst", "Demo analyst", ("analyst:*",)),
    ("policymaker.pl", "Demo policymaker PL", ("policymaker:PL",)),
    ("policymaker.es", "Demo policymaker ES", ("policymaker:ES",)),
)
"""User name, name, roles."""


def demo_password(folder: DataFolder, chosen: str | None) -> str:
    """The one password of all demo accounts in this data folder."""
    return chosen or folder.secret("demo_password", readable_password())


def told_accounts(password: str) -> str:
    """The demo accounts as they are printed."""
    rows = [f"  {username:<16} {', '.join(roles)}" for username, _, roles in DEMO]
    return "\n".join([f"Demo accounts, all with the password {password}", *rows])


def keep_demo_accounts(store: Store, password: str) -> None:
    """Hash anew only when something changed: argon2 takes its time on purpose."""
    kept = [store.account(username) for username, _, _ in DEMO]
    unchanged = all(
        account is not None and (account.name, account.roles) == (name, roles)
        for account, (_, name, roles) in zip(kept, DEMO, strict=True)
    )
    if unchanged and matches(kept[0], password):
        return
    # The password is printed for whoever runs the platform; that the accounts share it is no secret.
    secret = hashed(password)
    store.keep_demo_accounts([Account(username, name, roles, secret) for username, name, roles in DEMO])


def keep_clients(store: Store, folder: DataFolder, origin: str) -> None:
    """The applications as this address and this folder have them."""
    store.keep_client(Client(SPA, None, (f"{origin}/signed-in",), (f"{origin}/",)))
    store.keep_client(Client(WIZARD, digest(folder.secret("wizard_client")), roles=("integrator:*", "policymaker:*")))
    keep_national_client(store, folder, "PL")


def keep_national_client(
    store: Store, folder: DataFolder, country: str, *, new_secret: bool = False
) -> tuple[Client, str]:
    """The machine client of a country's employment service, and its secret. Its role holds in that country alone."""
    name = f"pes-{country.lower()}"
    kept_as = "pes_client" if name == PES else f"client_{name}"
    secret = folder.renewed_secret(kept_as) if new_secret else folder.secret(kept_as)
    client = Client(name, digest(secret), roles=(f"integrator:{country}",))
    store.keep_client(client)
    return client, secret
