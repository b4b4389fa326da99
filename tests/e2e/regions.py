#!/usr/bin/python3 -W ignore
"""One region: what it stores and how that is, a check, a damaged replica repaired, and the move to
another disk. vitrinectl is asked whether it is true. Run by uxrun.sh as firstimage.py is.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from console import ctl, fill, make_sample, page, picture, press, run  # noqa: E402
from uxdrive import App, Within, key, type_, wait_until  # noqa: E402
from words import t  # noqa: E402

REGION = "local"


def open_region(app):
    key("ctrl+k")
    dialog = app.find("dialog", t("Search"))
    type_(REGION)
    wait_until(lambda: Within(dialog).all("list item"), "what the search finds")
    key("Return")
    app.gone("dialog", t("Search"))
    wait_until(lambda: app.all("label", t("Health")), "the region's page")


def health():
    return ctl("region", "show", "-n", REGION)["vitrine"]["health"]


def check(app):
    replicas = health()["replicas"]
    page(app, "Replicas")
    wait_until(lambda: app.all("table cell", t("Not checked yet")), "the replicas")
    press(app, "Chec&k every replica")
    wait_until(lambda: health()["intact"] == replicas, "the check", 60)
    wait_until(lambda: not app.all("table cell", t("Not checked yet")), "the answer", 30)
    picture("replicas")


def damage(folder):
    pack = next(Path(folder).glob("replica-*/packs/*.pack"))
    with open(pack, "r+b") as file:
        file.seek(8192)
        file.write(b"not what was published")


def repair(app, folder):
    damage(folder)
    press(app, "Chec&k every replica")
    wait_until(lambda: app.all("table cell", t("Damaged")), "the damage to be found", 60)
    picture("damaged")
    press(app, "&Repair")
    wait_until(lambda: not health()["damaged"], "the repair", 60)
    wait_until(lambda: not app.all("table cell", t("Damaged")), "the list to say so", 30)


def move(app, folder):
    page(app, "Overview")
    picture("overview")
    press(app, "&Move to another disk…")
    dialog = Within(app.find("dialog", contains=t("Move %1").replace("%1", "")))
    new = Path(os.environ["UX_OUT"]) / f"moved-{os.getpid()}"
    fill(dialog, "New &folder", str(new))
    wait_until(lambda: dialog.all("label", contains=t("%1 will be copied into a new folder.")
                                  .replace("%1", "").strip()), "what would be copied")
    picture("move")
    press(dialog, "&Move")
    wait_until(lambda: ctl("region", "show", "-n", REGION)["vitrine"]["path"] == str(new),
               "the move", 60)
    wait_until(lambda: app.all("label", str(new)), "the page to say so", 60)
    picture("moved")
    assert not (Path(folder) / "vitrine-region.json").exists()
    ctl("region", "verify", "-n", REGION)


def main():
    app = App("vitrine")
    make_sample(app)
    folder = ctl("region", "show", "-n", REGION)["vitrine"]["path"]
    open_region(app)
    check(app)
    repair(app, folder)
    move(app, folder)


run("regions", main)
