#!/usr/bin/python3 -W ignore
"""Several versions at once: to the recycle bin, and back.

vitrinectl fills the sample definition with versions; the window chooses three of them, moves them
to the bin, sees them there and restores them one after the other. Run by uxrun.sh as firstimage.py
is.
"""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from console import ctl, make_sample, page, picture, press, run  # noqa: E402
from uxdrive import App, Within, click, key, type_, wait_until, xdo  # noqa: E402
from words import t  # noqa: E402

NUMBERS = ["1.1.0", "1.2.0", "1.3.0"]


def fill(gallery):
    place = ("-g", gallery["resourceGroup"], "-r", gallery["name"])
    definition = ctl("sig", "image-definition", "list", *place)[0]["name"]
    place += ("-i", definition)
    version = ctl("sig", "image-version", "list", *place)[0]
    ctl("sig", "update", "-g", gallery["resourceGroup"], "-r", gallery["name"], "--soft-delete",
        "true", "--soft-delete-retention-period", "20")
    for number in NUMBERS:
        ctl("sig", "image-version", "create", *place, "-e", number, "--image-version",
            version["id"], "--target-regions", "local")
    return definition, place


def numbers(place):
    return [one["name"] for one in ctl("sig", "image-version", "list", *place)]


def open_versions(app, definition):
    key("F5")
    key("ctrl+k")
    dialog = app.find("dialog", t("Search"))
    type_(definition)
    wait_until(lambda: Within(dialog).all("list item"), "what the search finds")
    key("Return")
    app.gone("dialog", t("Search"))
    page(app, "Versions")


def cell(app, text):
    found = app.all("table cell", text)
    return found[0] if found else None


def move_to_bin(app, place):
    wait_until(lambda: all(cell(app, number) for number in NUMBERS), "the versions")
    click(cell(app, NUMBERS[-1]))
    xdo("keydown", "shift")
    click(cell(app, NUMBERS[0]))
    xdo("keyup", "shift")
    wait_until(lambda: app.all("label", contains=t("%n selected").replace("%n", "3")), "three rows")
    picture("selected")
    press(app, "Delete…")
    dialog = Within(app.find("dialog", t("Move to the recycle bin")))
    assert len([n for n in dialog.all("list item") if n.get_name()]) == 3, dialog.tree()
    picture("plan")
    press(dialog, "&Move to bin")
    wait_until(lambda: not set(numbers(place)) & set(NUMBERS), "the versions to be gone", 30)
    wait_until(lambda: not cell(app, NUMBERS[0]), "the list to say so")
    picture("deleted")


def restore(app, gallery, place):
    key("ctrl+k")
    dialog = app.find("dialog", t("Search"))
    type_(gallery["name"])
    wait_until(lambda: Within(dialog).all("list item"), "what the search finds")
    key("Return")
    app.gone("dialog", t("Search"))
    page(app, "Recycle bin")
    wait_until(lambda: all(cell(app, number) for number in NUMBERS), "the bin to be filled")
    picture("bin")
    for number in NUMBERS:
        click(cell(app, number))
        press(app, "Restore")
        wait_until(lambda: number in numbers(place), f"{number} to be back")
        wait_until(lambda: not cell(app, number), f"{number} to leave the bin")
    picture("restored")


def main():
    app = App("vitrine")
    gallery = make_sample(app)
    definition, place = fill(gallery)
    open_versions(app, definition)
    move_to_bin(app, place)
    restore(app, gallery, place)


run("recyclebin", main)
