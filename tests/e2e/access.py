#!/usr/bin/python3 -W ignore
"""Who may do what, through the real window.

From the sample data: shares the gallery with a user by the dialog with the matrix, looks at the tab
Access and the way across tenants; makes a user and an application, whose secret is shown once, and
assigns a role; shares one image definition alone. Then signs in as the first user, who sees the
gallery and may not change it, and as the second, who finds the definition under *Shared with me*
and may publish nothing. Run by uxrun.sh as firstimage.py is.
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
PATIENCE = 40  # seconds; what makes a secret takes its time


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


def order(app, button, page, title, form):
    """Opens the dialog behind a button of the window of principals."""
    act(app.find("push button", t(button, context=f"vitrine::{page}")))
    return Within(app.find("dialog", t(title, context=f"vitrine::{form}"),
                           timeout=PATIENCE))


def fill(caption, form, words):
    key(mnemonic(caption, f"vitrine::{form}"))
    type_(words)


def make_user(app):
    dialog = order(app, "New &user…", "PrincipalsPage", "New user", "PrincipalDialog")
    fill("&Name", "PrincipalDialog", "Bob")
    fill("&Signs in as", "PrincipalDialog", "bob")
    fill("&Password", "PrincipalDialog", PASSWORD)
    picture("user")
    act(dialog.find("push button", t("&Create", context="vitrine::PrincipalDialog")))
    app.gone("dialog", t("New user", context="vitrine::PrincipalDialog"),
             timeout=PATIENCE)
    wait_until(lambda: any(one["userPrincipalName"] == "bob" for one in ctl("ad", "user", "list")),
               "the user")


def make_application(app):
    dialog = order(app, "New app&lication…", "PrincipalsPage", "New application",
                   "ApplicationDialog")
    fill("&Name", "ApplicationDialog", "Builder")
    act(dialog.find("push button", t("&Create", context="vitrine::ApplicationDialog")))
    done = t("&Done", context="vitrine::ApplicationDialog")
    wait_until(lambda: dialog.all("push button", done), "the secret")
    picture("secret")
    act(dialog.find("push button", done))
    app.gone("dialog", t("New application", context="vitrine::ApplicationDialog"),
             timeout=PATIENCE)


def assign(app):
    act(next(n for n in app.all("page tab") if n.get_name() == t("Role &assignments")))
    dialog = order(app, "Assig&n role…", "AssignmentsPage", "Assign role", "AssignDialog")
    fill("&Who", "AssignDialog", "Builder")
    picture("assign")
    act(dialog.find("push button", t("&Assign", context="vitrine::AssignDialog")))
    app.gone("dialog", t("Assign role", context="vitrine::AssignDialog"), timeout=PATIENCE)
    picture("assignments")


def make_principals(app):
    menu("&Tools", "&Principals and roles…")
    wait_until(lambda: app.all("table", t("Principals", context="vitrine::PrincipalsPage")),
               "the principals")
    picture("principals")
    make_user(app)
    make_application(app)
    assign(app)
    key("Escape")
    app.gone("dialog", t("Principals and roles"), timeout=PATIENCE)


def share_definition(app, definition):
    choose(app, definition)
    menu("&Gallery", "&Share…")
    title = t("Share %1", definition["name"])
    dialog = Within(app.find("dialog", title, timeout=PATIENCE))
    key(mnemonic("&What", "vitrine::ShareDialog"))
    key("Down")
    key(mnemonic("W&ith"))
    type_("bob")
    picture("alone")
    act(dialog.find("push button", t("&Share")))
    app.gone("dialog", title, timeout=PATIENCE)
    wait_until(lambda: ("bob", "Reader") in assignments(definition), "the role to be assigned")


def sign_in_bob(app, definition):
    menu("&File", "Sign &in…")
    dialog = Within(app.find("dialog", t("Sign in")))
    key(mnemonic("User &name"))
    type_("bob")
    key(mnemonic("&Password", "vitrine::SignInDialog"))
    type_(PASSWORD)
    act(dialog.find("push button", t("Si&gn in")))
    app.gone("dialog", t("Sign in"), timeout=PATIENCE)
    app.find(None, t("Signed in: %1", "Bob"), timeout=PATIENCE)
    app.find(None, t("Shared with me"), timeout=PATIENCE)
    choose(app, definition)
    app.find(None, contains=f"/ {definition['name']}", timeout=PATIENCE)
    picture("shared")
    wait_until(lambda: not enabled(app.find("push button", t("&Publish image…"))),
               "publishing to be out of reach")


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
    make_principals(app)
    definition = ctl("sig", "image-definition", "list", "-g", gallery["resourceGroup"],
                     "--gallery-name", gallery["name"])[0]
    share_definition(app, definition)
    sign_in(app, gallery)
    sign_in_bob(app, definition)
    print(f"ok ({LANGUAGE})")


try:
    main()
except (Exception, UxError):
    picture("failed")
    traceback.print_exc(file=sys.stdout)
    print(App("vitrine").tree()[:20000], file=open(f"{os.environ['UX_OUT']}/tree.txt", "w"))
    sys.exit(1)
