#!/usr/bin/python3 -W ignore
"""The first image without a pointer: only keys are sent, the accessibility bus is only read.

From an empty home: the wizard, every page of it, a new region, the publication, the activities.
Wherever the Tab key leads, something with a name has the focus. Run by uxrun.sh as firstimage.py
is.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from console import focused, picture, put, run, states  # noqa: E402
from uxdrive import App, Within, enabled, key, text, wait_until  # noqa: E402
from words import mnemonic, t  # noqa: E402

HOME = Path(os.environ["HOME"])
VERSION = ("debian-12", "1.0.0")


def has_focus(app, name):
    return any(node.get_name().startswith(name) for node in focused(app))


def walk_by_tab(window, steps):
    """Every stop of the Tab key has a name; returns them."""
    stops = []
    for _ in range(steps):
        key("Tab")
        # A text field and the view inside it have the focus together: one of them says its name.
        wait_until(lambda: list(focused(window)), "something with the focus")
        names = [node.get_name() for node in focused(window) if node.get_name()]
        assert names, f"nothing with a name after {stops}"
        stops.append(names[-1])
    return stops


def source(wizard):
    key("ctrl+3")
    put("Disk image &file", os.environ["UX_SOURCE"])
    wait_until(lambda: wizard.all(contains="GPT"), "the preflight report")
    picture("source")


def basics(wizard):
    key("ctrl+1")
    stops = walk_by_tab(wizard, 10)
    assert len(set(stops)) > 6, stops
    put("Image &definition name", VERSION[0])
    put("O&ffer", "bookworm")
    put("S&KU", "minimal")
    key(mnemonic("G&eneralized"))
    assert text(wizard.find("text", t("O&ffer"))) == "bookworm"
    picture("basics")


def replication(app, wizard):
    key("ctrl+5")
    key(mnemonic("New reg&ion…"))
    dialog = Within(app.find("dialog", t("New region")))
    put("Region &name", "westeurope")
    put("&Folder", str(HOME / "regions" / "westeurope"))
    wait_until(lambda: enabled(dialog.find("push button", t("&Create region"))), "the region")
    key(mnemonic("&Create region"))
    app.gone("dialog", t("New region"))
    wait_until(lambda: wizard.all(contains=t("Remove %1", "").strip()), "the region in the list")
    picture("replication")


def review(app, wizard):
    key(mnemonic("Review + crea&te"))
    button = wizard.find("push button", t("&Create"))
    wait_until(lambda: enabled(button), "the validation to pass")
    picture("review")
    key(mnemonic("&Create"))
    app.gone("dialog", t("Publish an image"))


def follow(app):
    def on_a_task():
        return any(" ".join(VERSION) in node.get_name() for node in focused(app))

    for _ in range(3):
        if on_a_task():
            break
        key("F6")
        key("Home")
    wait_until(on_a_task, "the activities to have the focus")
    wait_until(lambda: states(*VERSION) == ["Completed"] * 2, "the version to be published", 90)
    wait_until(lambda: any(t("Succeeded") in node.get_name() for node in focused(app)),
               "the row to say so")
    picture("finished")


def main():
    app = App("vitrine")
    wait_until(lambda: has_focus(app, t("&Publish an image")), "the first choice to have the focus")
    key("space")
    wizard = Within(app.find("dialog", t("Publish an image")))
    source(wizard)
    basics(wizard)
    replication(app, wizard)
    review(app, wizard)
    follow(app)


run("keyboard", main)
