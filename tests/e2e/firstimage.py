#!/usr/bin/python3 -W ignore
"""From an empty home to a published version in three regions, through the real window.

Run by uxrun.sh with UX_LANGUAGE=en or fr; UX_SOURCE is the disk, UX_VITRINECTL the command line
twin that is asked afterwards what really happened.
"""

import json
import os
import subprocess
import sys
import time
import traceback
from pathlib import Path

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from uxdrive import (App, Within, act, enabled, key, shot, text, type_,  # noqa: E402
                     wait_until)
from words import LANGUAGE, mnemonic, t  # noqa: E402

SOURCE = os.environ["UX_SOURCE"]
HOME = Path(os.environ["HOME"])
LIMIT_SECONDS = 120


def picture(name):
    shot(f"{LANGUAGE}-{name}.png")


def page(app, title):
    tab = next(n for n in app.all("page tab") if n.get_name().startswith(t(title)))
    act(tab)


def fill(app, label, value):
    key(mnemonic(label))
    key("ctrl+a")
    type_(value)
    key("Tab")
    field = app.find("text", t(label))
    assert text(field) == value, f"{label} holds {text(field)!r}"


def new_region(app, wizard, code, shown):
    act(wizard.find("push button", t("New reg&ion…")))
    dialog = Within(app.find("dialog", t("New region")))
    key(mnemonic("Region &name"))  # a combo box has no name on the bus: its label's key reaches it
    type_(code)
    key("Tab")
    fill(dialog, "&Folder", str(HOME / "regions" / code))
    if shown:
        picture("region-dialog")
    act(dialog.find("push button", t("&Create region")))
    app.gone("dialog", t("New region"))


def publish(app):
    act(app.find("push button", t("&Publish an image")))
    wizard = Within(app.find("dialog", t("Publish an image")))
    page(wizard, "Source")
    fill(wizard, "Disk image &file", SOURCE)
    wait_until(lambda: wizard.all(contains="GPT"), "the preflight report")
    picture("source")
    page(wizard, "Basics")
    fill(wizard, "Image &definition name", "debian-12")
    fill(wizard, "O&ffer", "bookworm")
    fill(wizard, "S&KU", "minimal")
    act(wizard.find("radio button", t("G&eneralized")))
    picture("basics")
    page(wizard, "Version")
    picture("version")
    page(wizard, "Publishing options")
    fill(wizard, "&Release notes URI", "https://example.org/notes")
    picture("options")
    page(wizard, "Replication")
    new_region(app, wizard, "westeurope", True)
    new_region(app, wizard, "francecentral", False)
    picture("replication")
    page(wizard, "Encryption")
    picture("encryption")
    page(wizard, "Tags")
    picture("tags")
    act(wizard.find("push button", t("Review + crea&te")))
    create = wizard.find("push button", t("&Create"))
    wait_until(lambda: enabled(create), "the validation to pass")
    picture("review")
    act(create)
    app.gone("dialog", t("Publish an image"))


def follow(app):
    picture("running")
    wait_until(lambda: len(app.all(contains=t("Succeeded"))) >= 3, "three regions to succeed", 90)
    picture("finished")


def ask_vitrinectl():
    def ctl(*arguments):
        done = subprocess.run([os.environ["UX_VITRINECTL"], *arguments, "-o", "json"], check=True,
                              capture_output=True, text=True)
        return json.loads(done.stdout)

    gallery = ctl("sig", "list")[0]
    version = ("-g", gallery["resourceGroup"], "-r", gallery["name"], "-i", "debian-12", "-e",
               "1.0.0")
    definition = ctl("sig", "image-definition", "show", *version[:-2])
    assert definition["releaseNoteUri"] == "https://example.org/notes", definition
    shown = ctl("sig", "image-version", "show", *version, "--expand", "ReplicationStatus")
    assert shown["provisioningState"] == "Succeeded", shown
    summary = shown["replicationStatus"]["summary"]
    assert len(summary) == 3 and all(row["state"] == "Completed" for row in summary), summary
    wanted = subprocess.run(["sha256sum", SOURCE], check=True, capture_output=True,
                            text=True).stdout.split()[0]
    replicas = ctl("sig", "image-version", "verify", *version)
    digests = {str(value) for replica in replicas for value in replica.values()}
    assert len(replicas) == 3 and wanted in digests, replicas


def main():
    started = time.time()
    app = App("vitrine")
    app.find("push button", t("&Publish an image"))
    picture("first-run")
    publish(app)
    follow(app)
    seconds = time.time() - started
    assert seconds < LIMIT_SECONDS, f"{seconds:.0f} s from first run to published"
    ask_vitrinectl()
    print(f"ok ({LANGUAGE}): first image in {seconds:.0f} s")


try:
    main()
except Exception:
    picture("failed")
    traceback.print_exc(file=sys.stdout)
    sys.exit(1)
