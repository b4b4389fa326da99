#!/usr/bin/python3 -W ignore
"""A region that is away fails alone, and is tried again alone.

The folder of one of two regions goes away between the review and the publishing. Its row says that
it failed, why, and what to do; the other region completes. The folder comes back, the task is tried
again, and only what is missing is copied. Run by uxrun.sh as firstimage.py is.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from console import (activity, chosen_activity, ctl, name_definition, new_region,  # noqa: E402
                     open_wizard, page, picture, place, press, run, states, take_file)
from uxdrive import App, act, enabled, wait_until  # noqa: E402
from words import LANGUAGE, t  # noqa: E402

REGIONS = Path(os.environ["HOME"]) / "regions"
AWAY = REGIONS / "unplugged"
VERSION = ("debian-12", "1.0.0")
TASK = " ".join(VERSION)
REGION = "Europe Ouest" if LANGUAGE == "fr" else "West Europe"
CAUSE = "The folder or its region id file is gone; most often the disk or share is not mounted."
REMEDY = "Mount the disk or share again, then retry. Nothing is written to an empty mount point."


def packs():
    """The packs of the region that stays, which nothing may write again."""
    home = Path(os.environ["XDG_DATA_HOME"])
    return {path: path.stat().st_ino for path in home.rglob("*.pack")}


def publish(app):
    wizard = open_wizard(app)
    take_file(wizard, os.environ["UX_SOURCE"])
    name_definition(wizard, VERSION[0])
    page(wizard, "Replication")
    new_region(app, wizard, "westeurope", REGIONS / "westeurope")
    act(wizard.find("push button", t("Review + crea&te")))
    button = wizard.find("push button", t("&Create"))
    wait_until(lambda: enabled(button), "the validation to pass")
    (REGIONS / "westeurope").rename(AWAY)
    act(button)
    app.gone("dialog", t("Publish an image"))


def says(app, words, state):
    row = activity(app, words)
    return row is not None and t(state, "").strip(" .") in row.get_name()


def fails(app):
    wait_until(lambda: says(app, TASK, "Failed: %1"), "the task to fail", 90)
    assert sorted(states(*VERSION)) == ["Completed", "Failed"], states(*VERSION)
    chosen_activity(app, REGION)
    wait_until(lambda: app.all(contains=str(REGIONS / "westeurope")), "what is missing")
    wait_until(lambda: app.all("label", t(CAUSE)), "the cause")
    wait_until(lambda: app.all("label", t(REMEDY)), "the remedy")
    picture("failed-region")


def retry(app):
    before = packs()
    assert before, "no pack in the region that stays"
    AWAY.rename(REGIONS / "westeurope")
    chosen_activity(app, TASK)
    press(app, "&Retry")
    wait_until(lambda: says(app, TASK, "Succeeded"), "the task to succeed", 90)
    assert states(*VERSION) == ["Completed"] * 2, states(*VERSION)
    assert packs() == before, "the region that was complete was written again"
    verified = ctl("sig", "image-version", "verify", *place(*VERSION))
    assert len(verified) == 2, verified
    picture("retried")


def main():
    app = App("vitrine")
    publish(app)
    fails(app)
    retry(app)


run("unplugged", main)
