"""A person signs in at the local issuer: the form, the code flow with PKCE, refresh and sign-out."""

from __future__ import annotations

import stat

import pytest
from almpo_local.issuer import ForbiddenInProductionError
from almpo_local.issuer.app import create_issuer
from almpo_local.issuer.keys import Signer
from almpo_local.issuer.store import Store
from joserfc import jwt
from joserfc.jwk import ECKey
from servicekit.auth import JwksVerifier, Role
from servicekit.problems import Problem

from .conftest import ORIGIN, Browser, returned


async def test_a_rapporteur_signs_in_and_the_services_accept_the_token(browser: Browser) -> None:
    tokens = await browser.signed_in("rapporteur.pl")
    assert tokens["token_type"] == "Bearer"
    assert tokens["expires_in"] == 900

    caller = await JwksVerifier(f"{ORIGIN}/auth", "almpo", browser.signer.fetch).verify(tokens["access_token"])
    assert caller.subject == "rapporteur.pl"
    assert caller.grants == {(Role.RAPPORTEUR, "PL")}

    about = await browser.client.get("/auth/userinfo", headers={"Authorization": f"Bearer {tokens['access_token']}"})
    assert about.json()["almpo_roles"] == ["rapporteur:PL"]


async def test_the_id_token_is_for_the_application_and_carries_its_nonce(browser: Browser) -> None:
    tokens = await browser.signed_in("analyst")
    claims = jwt.decode(tokens["id_token"], browser.signer.key).claims
    assert (claims["aud"], claims["nonce"], claims["sub"]) == ("almpo-spa", "a-nonce", "analyst")
    verifier = JwksVerifier(f"{ORIGIN}/auth", "almpo", browser.signer.fetch)
    with pytest.raises(Problem, match="aud"):
        await verifier.verify(tokens["id_token"])


async def test_a_code_without_its_verifier_is_worth_nothing(browser: Browser) -> None:
    answer = await browser.redeem(await browser.code("analyst"), code_verifier="w" * 43)
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_grant")
    assert "code_verifier" in answer.json()["error_description"]


async def test_a_code_works_once_and_its_second_use_ends_what_came_of_the_first(browser: Browser) -> None:
    code = await browser.code("analyst")
    first = (await browser.redeem(code)).json()
    again = await browser.redeem(code)
    assert (again.status_code, again.json()["error"]) == (400, "invalid_grant")
    assert (await browser.refresh(first["refresh_token"])).status_code == 400


async def test_a_code_returns_to_the_address_it_was_asked_for(browser: Browser) -> None:
    answer = await browser.redeem(await browser.code("analyst"), redirect_uri=f"{ORIGIN}/elsewhere")
    assert answer.json()["error"] == "invalid_grant"


@pytest.mark.parametrize(
    "foreign",
    ["https://evil.example/signed-in", f"{ORIGIN}/signed-in/", f"{ORIGIN}/signed-in?x=1", f"{ORIGIN}.evil.example/"],
)
async def test_a_foreign_address_is_told_to_the_person_and_never_redirected_to(browser: Browser, foreign: str) -> None:
    for answer in (
        await browser.client.get("/auth/authorize", params=browser.asked(redirect_uri=foreign)),
        await browser.submit("analyst", redirect_uri=foreign),
    ):
        assert answer.status_code == 400
        assert "location" not in answer.headers
        assert "redirect_uri" in answer.text


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"code_challenge": "", "code_challenge_method": ""}, "invalid_request"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"response_mode": "fragment"}, "invalid_request"),
        ({"scope": "almpo"}, "invalid_scope"),
        ({"prompt": "none"}, "login_required"),
    ],
)
async def test_what_is_not_offered_is_answered_to_the_application(
    browser: Browser, changed: dict[str, str], error: str
) -> None:
    answer = await browser.client.get("/auth/authorize", params=browser.asked(**changed))
    assert answer.status_code == 303
    assert (returned(answer)["error"], returned(answer)["state"]) == (error, "a-state")


async def test_the_form_speaks_the_persons_language_and_loads_nothing_from_elsewhere(browser: Browser) -> None:
    for language, title in {
        "el": "Σύνδεση",
        "pl": "Zaloguj",
        "de": "anmelden",
        "it": "Accedi",
        "es": "Iniciar",
    }.items():
        page = await browser.client.get(
            "/auth/authorize", params=browser.asked(), headers={"Accept-Language": f"fr, {language}-XX;q=0.8"}
        )
        assert f'<html lang="{language}">' in page.text
        assert title in page.text
    page = await browser.client.get(
        "/auth/authorize", params=browser.asked(ui_locales="it"), headers={"Accept-Language": "pl"}
    )
    assert '<html lang="it">' in page.text
    assert "script" not in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert (await browser.client.get("/auth/style.css")).status_code == 200


async def test_a_wrong_password_is_told_without_saying_whether_the_name_exists(browser: Browser) -> None:
    known, unknown = await browser.submit("analyst", "wrong"), await browser.submit("nobody", "wrong")
    assert known.status_code == unknown.status_code == 400
    assert 'role="alert"' in known.text
    assert known.text.replace("analyst", "nobody") == unknown.text


async def test_what_was_typed_is_shown_as_text(browser: Browser) -> None:
    page = await browser.submit('"><script>alert(1)</script>', "wrong", state='"><b>')
    assert "<script>" not in page.text
    assert "<b>" not in page.text


async def test_after_five_failed_tries_even_the_right_password_waits(browser: Browser) -> None:
    for _ in range(5):
        assert (await browser.submit("analyst", "wrong")).status_code == 400
    refused = await browser.submit("analyst")
    assert refused.status_code == 429
    assert int(refused.headers["retry-after"]) > 0
    assert (await browser.submit("coder")).status_code == 303
    browser.clock.at += 301
    assert (await browser.submit("analyst")).status_code == 303


async def test_a_form_sent_from_another_site_is_refused(browser: Browser) -> None:
    form = {**browser.asked(), "username": "analyst", "password": "x"}
    answer = await browser.client.post("/auth/authorize", data=form, headers={"Origin": "https://evil.example"})
    assert answer.status_code == 400


async def test_a_refresh_token_changes_with_each_use_and_an_old_one_ends_them_all(browser: Browser) -> None:
    first = await browser.signed_in("analyst")
    second = (await browser.refresh(first["refresh_token"])).json()
    assert second["refresh_token"] != first["refresh_token"]
    stolen = await browser.refresh(first["refresh_token"])
    assert (stolen.status_code, stolen.json()["error"]) == (400, "invalid_grant")
    assert (await browser.refresh(second["refresh_token"])).status_code == 400


async def test_signing_out_ends_the_refresh_token_and_goes_home(browser: Browser) -> None:
    tokens = await browser.signed_in("analyst")
    home = {"id_token_hint": tokens["id_token"], "post_logout_redirect_uri": f"{ORIGIN}/"}
    answer = await browser.client.get("/auth/end-session", params=home)
    assert answer.headers["location"] == f"{ORIGIN}/"
    assert (await browser.refresh(tokens["refresh_token"])).status_code == 400
    away = await browser.client.get(
        "/auth/end-session", params={**home, "post_logout_redirect_uri": "https://x.example"}
    )
    assert "location" not in away.headers


async def test_discovery_names_what_there_is(browser: Browser) -> None:
    told = (await browser.client.get("/auth/.well-known/openid-configuration")).json()
    assert told["issuer"] == f"{ORIGIN}/auth"
    assert told["code_challenge_methods_supported"] == ["S256"]
    [key] = (await browser.client.get(told["jwks_uri"])).json()["keys"]
    assert "d" not in key


async def test_a_machine_gets_a_token_for_itself(browser: Browser) -> None:
    secret, form = browser.folder.secret("pes_client"), {"grant_type": "client_credentials"}
    by_form = await browser.client.post("/auth/token", data={**form, "client_id": "pes-pl", "client_secret": secret})
    by_header = await browser.client.post("/auth/token", data=form, auth=("pes-pl", secret))
    verifier = JwksVerifier(f"{ORIGIN}/auth", "almpo", browser.signer.fetch)
    for answer in (by_form, by_header):
        caller = await verifier.verify(answer.json()["access_token"])
        assert (caller.subject, caller.grants) == ("pes-pl", {(Role.INTEGRATOR, "PL")})

    wrong = await browser.client.post("/auth/token", data=form, auth=("pes-pl", "guess"))
    assert (wrong.status_code, wrong.json()["error"]) == (401, "invalid_client")
    public = await browser.client.post("/auth/token", data={**form, "client_id": "almpo-spa"})
    assert public.json()["error"] == "unauthorized_client"


async def test_a_token_of_another_key_is_refused(browser: Browser) -> None:
    other = Signer(browser.signer.issuer, ECKey.generate_key("P-256", parameters={"kid": browser.signer.key.kid or ""}))
    token = other.access_token("admin", "admin", ["admin:*"], "almpo-spa", "almpo")
    answer = await browser.client.get("/auth/userinfo", headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == 401


async def test_secrets_are_for_their_owner_alone(browser: Browser) -> None:
    browser.folder.secret("pes_client")
    for name in ("signing-key.json", "secrets.json", "issuer.db"):
        assert stat.S_IMODE((browser.folder.root / name).stat().st_mode) == 0o600, name


async def test_it_does_not_start_in_production(browser: Browser) -> None:
    with pytest.raises(ForbiddenInProductionError, match="not made for production"):
        create_issuer(Store(browser.folder.issuer), browser.signer, ORIGIN, "production")
