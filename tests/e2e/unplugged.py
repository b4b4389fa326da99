#!/usr/bin/python3 -W ignore
"""A region that goes away while it is written to fails alone, and is tried again alone.

Publishes a disk to two regions at a limited rate and takes the folder of one of them away. Its row
fails and says why, the other region completes; the folder comes back, the task is tried again and
does only what is missing. Run by uxrun.sh as firstimage.py is.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from console import (activity, chosen_activity, create, ctl, limit_rate,  # noqa: E402
                     name_definition, new_region, open_wizard, page, percent, picture, place,
                     press, run, states, take_file)
from uxdrive import App, key, wait_until  # noqa: E402
from words import LANGUAGE, t  # noqa: E402

REGIONS = Path(os.environ["HOME"]) / "regions"
AWAY = REGIONS / "unplugged"
VERSION = ("debian-12", "1.0.0")
TASK = " ".join(VERSION)


def publish(app):
    wizard = open_wizard(app)
    take_file(wizard, os.environ["UX_SOURCE"])
    name_definition(wizard, VERSION[0])
    page(wizard, "Replication")
    new_region(app, wizard, "westeurope", REGIONS / "westeurope")
    create(app, wizard)


def row(app, beginning, state):
    found = activity(app, beginning)
    return found is not None and t(state).replace("%1", "").strip() in found.get_name()


def region():
    """How the row of the region begins: its name stands elsewhere as well."""
    return ("Europe Ouest" if LANGUAGE == "fr" else "West Europe") + " · "


def unplug(app):
    wait_until(lambda: percent(app, TASK) >= 4, "the copying to begin", 60)
    (REGIONS / "westeurope").rename(AWAY)
    limit_rate(0)
    wait_until(lambda: row(app, region(), "Failed: %1"), "the region to fail", 90)
    wait_until(lambda: row(app, TASK, "Failed: %1"), "the task to be over", 90)
    assert sorted(states(*VERSION)) == ["Completed", "Failed"], states(*VERSION)
    chosen_activity(app, region())
    wait_until(lambda: app.all(contains=str(REGIONS / "westeurope")), "the reason and the folder")
    picture("failed-region")


def retry(app):
    before = ctl("sig", "image-version", "show", *place(*VERSION))
    AWAY.rename(REGIONS / "westeurope")
    chosen_activity(app, TASK)
    press(app, "&Retry")
    wait_until(lambda: row(app, TASK, "Succeeded"), "the task to succeed", 90)
    assert states(*VERSION) == ["Completed"] * 2, states(*VERSION)
    assert before["provisioningState"] != "Creating", before
    verified = ctl("sig", "image-version", "verify", *place(*VERSION))
    assert len(verified) == 2, verified
    picture("retried")


def main():
    app = App("vitrine")
    limit_rate(50)
    publish(app)
    unplug(app)
    retry(app)


run("unplugged", main)
