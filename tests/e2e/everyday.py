#!/usr/bin/python3 -W ignore
"""What an administrator does on an ordinary day, through the real window.

From the sample data: looks a version up, changes what may change and takes it back, removes a
region through its plan, asks the help, switches the theme. Run by uxrun.sh as firstimage.py is.
"""

import json
import os
import subprocess
import sys
import traceback

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from uxdrive import (App, UxError, Within, act, checked, click, enabled, key, shot,  # noqa: E402
                     type_, wait_until)
from words import LANGUAGE, mnemonic, t  # noqa: E402


def picture(name):
    shot(f"{LANGUAGE}-everyday-{name}.png")


def ctl(*arguments):
    done = subprocess.run([os.environ["UX_VITRINECTL"], *arguments, "-o", "json"], check=True,
                          capture_output=True, text=True)
    return json.loads(done.stdout)


class Version:
    """The first version of the sample gallery, as vitrinectl has it."""

    def __init__(self):
        gallery = ctl("sig", "list")[0]
        place = ("-g", gallery["resourceGroup"], "-r", gallery["name"])
        definition = ctl("sig", "image-definition", "list", *place)[0]["name"]
        place += ("-i", definition)
        self.definition = definition
        self.name = ctl("sig", "image-version", "list", *place)[0]["name"]
        self._place = place + ("-e", self.name)

    def shown(self):
        return ctl("sig", "image-version", "show", *self._place)

    def profile(self):
        return self.shown()["publishingProfile"]


def make_sample(app):
    act(app.find("push button", t("Try with &sample data")))
    wait_until(lambda: len(app.all(contains=t("Succeeded"))) >= 2, "the sample data", 90)
    return Version()


def tab(app, title):
    act(next(n for n in app.all("page tab") if n.get_name() == t(title)))


def search(app, version):
    key("ctrl+k")
    dialog = app.find("dialog", t("Search"))
    type_(version.definition)
    wait_until(lambda: Within(dialog).all("list item"), "what the search finds")
    picture("search")
    key("Return")
    app.gone("dialog", t("Search"))
    app.find("page tab", t("Coverage"))
    tab(app, "Coverage")
    picture("coverage")
    key("alt+Left")
    app.find("page tab", t("Replication"))


def edit_and_undo(app, version):
    tab(app, "Overview")
    exclude = app.find("check box", t("Exclude from latest"))
    assert not checked(exclude)
    click(exclude)
    save = app.find("push button", t("Save"))
    wait_until(lambda: enabled(save), "something to save")
    act(save)
    app.find("label", contains=t("%1 was changed.", "").strip())
    picture("edited")
    assert version.profile()["excludeFromLatest"] is True
    key("ctrl+z")
    wait_until(lambda: version.profile()["excludeFromLatest"] is False, "the change to be undone")


def remove_region(app, version):
    before = [region["name"] for region in version.profile()["targetRegions"]]
    assert len(before) > 1, before
    tab(app, "Replication")
    picture("replication")
    key("ctrl+r")
    dialog = Within(app.find("dialog", t("Update replication")))
    picture("update")
    act(dialog.find("push button", t("Remove %1", other_region())))
    act(dialog.find("push button", t("Review &plan…")))
    plan = Within(app.find("dialog", t("What will happen")))
    picture("plan")
    apply = plan.find("push button", t("&Apply"))
    assert not enabled(apply), "a loss can be applied without a word"
    act(plan.find("check box", contains=understanding()))
    wait_until(lambda: enabled(apply), "the tick to be taken")
    act(apply)
    app.gone("dialog", t("What will happen"))
    wait_until(lambda: len(version.profile()["targetRegions"]) == len(before) - 1,
               "the region to be removed")
    picture("removed")


def other_region():
    return "Europe Ouest" if LANGUAGE == "fr" else "West Europe"


def understanding():
    return t("I &understand that %n region(s) lose this image").split("%n")[0].strip()


def look_around(app):
    key("ctrl+comma")
    app.find("dialog", t("Settings"))
    picture("settings")
    key("Escape")
    app.gone("dialog", t("Settings"))
    key("F1")
    wait_until(lambda: app.all("text", t("Search the help")), "the help")
    type_("zone")
    picture("help")
    key("Escape")
    key("alt+" + mnemonic("&View")[-1])
    key(mnemonic("&Theme")[-1])
    key(mnemonic("&Dark")[-1])
    picture("dark")


def main():
    app = App("vitrine")
    version = make_sample(app)
    search(app, version)
    edit_and_undo(app, version)
    remove_region(app, version)
    look_around(app)
    print(f"ok ({LANGUAGE})")


try:
    main()
except (Exception, UxError):
    picture("failed")
    traceback.print_exc(file=sys.stdout)
    print(App("vitrine").tree()[:20000], file=open(f"{os.environ['UX_OUT']}/tree.txt", "w"))
    sys.exit(1)
