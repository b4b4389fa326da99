#!/usr/bin/python3 -W ignore
"""Who may do what, through the real window.

From the sample data: shares the gallery with a user by the dialog with the matrix, looks at the tab
Access, the principals, and the way across tenants; then signs in as that user, who sees the gallery
and may not change it. Run by uxrun.sh as firstimage.py is.
"""

import json
import os
import subprocess
import sys
import traceback
from pathlib import Path

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from uxdrive import App, UxError, Within, act, enabled, key, shot, type_, wait_until  # noqa: E402
from words import LANGUAGE, mnemonic, t  # noqa: E402

PASSWORD = "a horse and a battery"


def picture(name):
    shot(f"{LANGUAGE}-access-{name}.png")


def ctl(*arguments):
    done = subprocess.run([os.environ["UX_VITRINECTL"], *arguments, "-o", "json"], check=True,
                          capture_output=True, text=True)
    return json.loads(done.stdout) if done.stdout else None


def make_sample(app):
    act(app.find("push button", t("Try with &sample data")))
    wait_until(lambda: len(app.all(contains=t("Succeeded"))) >= 2, "the sample data", 90)
    return ctl("sig", "list")[0]


def add_user():
    secret = Path(os.environ["UX_OUT"]) / "password.txt"
    secret.write_text(PASSWORD)
    ctl("ad", "user", "create", "--display-name", "Alice", "--user-principal-name", "alice",
        "--password-file", str(secret))
    secret.unlink()


def choose(app, gallery):
    key("ctrl+k")
    dialog = app.find("dialog", t("Search"))
    type_(gallery["name"])
    wait_until(lambda: Within(dialog).all("list item"), "what the search finds")
    key("Return")
    app.gone("dialog", t("Search"))
    act(next(n for n in app.all("page tab") if n.get_name() == t("Access")))


def menu(title, item):
    key(mnemonic(title))
    key(mnemonic(item)[-1])


def assignments(gallery):
    return [(one["principalName"], one["roleDefinitionName"])
            for one in ctl("role", "assignment", "list", "--scope", gallery["id"])]


def share(app, gallery):
    menu("&Gallery", "&Share…")
    dialog = Within(app.find("dialog", t("Share %1", gallery["name"])))
    key(mnemonic("W&ith"))
    type_("alice")
    picture("share")
    act(dialog.find("push button", t("&Share")))
    app.gone("dialog", t("Share %1", gallery["name"]))
    wait_until(lambda: ("alice", "Reader") in assignments(gallery), "the role to be assigned")
    picture("tab")


def look_around(app):
    menu("&Gallery", "Share with &another tenant…")
    app.find("dialog", t("Share with another tenant"))
    picture("tenants")
    key("Escape")
    app.gone("dialog", t("Share with another tenant"))
    menu("&Tools", "&Principals and roles…")
    wait_until(lambda: app.all("table", t("Principals")), "the principals")
    picture("principals")
    key("Escape")


def sign_in(app, gallery):
    menu("&File", "Sign &in…")
    dialog = Within(app.find("dialog", t("Sign in")))
    key(mnemonic("User &name"))
    type_("alice")
    key(mnemonic("&Password", "vitrine::SignInDialog"))
    type_("wrong")
    act(dialog.find("push button", t("Si&gn in")))
    wait_until(lambda: dialog.all("label", contains="alice"), "the refusal")
    picture("refused")
    key(mnemonic("&Password", "vitrine::SignInDialog"))
    key("ctrl+a")
    type_(PASSWORD)
    picture("signin")
    act(dialog.find("push button", t("Si&gn in")))
    app.gone("dialog", t("Sign in"))
    app.find(None, t("Signed in: %1", "Alice"))
    choose(app, gallery)
    wait_until(lambda: not enabled(app.find("push button", t("Sha&re…"))),
               "sharing to be out of reach")
    picture("alice")


def main():
    app = App("vitrine")
    gallery = make_sample(app)
    add_user()
    choose(app, gallery)
    share(app, gallery)
    look_around(app)
    sign_in(app, gallery)
    print(f"ok ({LANGUAGE})")


try:
    main()
except (Exception, UxError):
    picture("failed")
    traceback.print_exc(file=sys.stdout)
    print(App("vitrine").tree()[:20000], file=open(f"{os.environ['UX_OUT']}/tree.txt", "w"))
    sys.exit(1)
