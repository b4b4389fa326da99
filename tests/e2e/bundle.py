#!/usr/bin/python3 -W ignore
"""A bundle is carried from one catalogue into another through the window.

The sample data is exported by the dialog; the window is started again with an empty catalogue and
imports it once its key is trusted. vitrinectl exports the version on both sides: not a byte
differs. Run by uxrun.sh as firstimage.py is.
"""

import os
import signal
import sys
from pathlib import Path

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from console import (chosen_activity, ctl, fill, make_sample, picture, run, sha256,  # noqa: E402
                     start_again)
from uxdrive import App, Within, act, checked, enabled, key, wait_until  # noqa: E402
from words import mnemonic, t  # noqa: E402

HOME = Path(os.environ["HOME"])
BUNDLE = HOME / "carried"
EXPORT = "vitrine::ExportBundleDialog"
IMPORT = "vitrine::ImportBundleDialog"


def menu(item):
    key(mnemonic("&File"))
    key(mnemonic(item)[-1])


def press(dialog, source, context):
    button = dialog.find("push button", t(source, context=context))
    wait_until(lambda: enabled(button), f"{source} to be possible")
    act(button)


def version():
    """Gallery, definition and number of the only version there is, and its bytes."""
    gallery = ctl("sig", "list")[0]
    place = ["-g", gallery["resourceGroup"], "-r", gallery["name"]]
    place += ["-i", ctl("sig", "image-definition", "list", *place)[0]["name"]]
    one = ctl("sig", "image-version", "list", *place)[0]
    place += ["-e", one["name"]]
    target = HOME / "read.raw"
    ctl("sig", "image-version", "export", *place, "--output-file", str(target), "--overwrite")
    return one["provisioningState"], place[-5:], sha256(target)


def export(app):
    menu("Export &bundle…")
    dialog = Within(app.find("dialog", t("Export a bundle")))
    fill(dialog, "&Folder to make", str(BUNDLE), EXPORT)
    press(dialog, "&Look", EXPORT)
    last = t("E&xport", context=EXPORT)
    wait_until(lambda: dialog.all("push button", last), "what would be written")
    picture("export")
    press(dialog, "E&xport", EXPORT)
    app.gone("dialog", t("Export a bundle"))
    wait_until((BUNDLE / "bundle.json").exists, "the bundle", 60)
    task = t("Export bundle %1", BUNDLE.name)
    chosen_activity(app, task)
    act(app.find(name=t("Details", context="vitrine::ActivityDock")))
    act(next(n for n in app.all("page tab") if n.get_name() == t("Equivalents")))
    wait_until(lambda: app.all("text", t("Equivalent commands")), "the words of the export")
    picture("exported")


def close():
    os.kill(int(os.environ["UX_APP_PID"]), signal.SIGKILL)


def open_another():
    second = HOME / "second"
    second.mkdir()
    os.environ["VITRINE_CATALOG"] = str(second / "catalog.sqlite")
    ctl("region", "create", "-n", "northeurope", "--path", str(second / "northeurope"))
    return start_again()


def bring_in(app):
    menu("Import b&undle…")
    dialog = Within(app.find("dialog", t("Import a bundle")))
    fill(dialog, "&Folder", str(BUNDLE), IMPORT)
    press(dialog, "&Look", IMPORT)
    trust = dialog.find("check box", t("I &trust the key that signed the bundle"))
    last = dialog.find("push button", t("I&mport", context=IMPORT))
    assert not enabled(last), "a key is trusted that nobody has looked at"
    picture("import")
    act(trust)
    wait_until(lambda: checked(trust) and enabled(last), "the import to be possible")
    act(last)
    app.gone("dialog", t("Import a bundle"))
    wait_until(lambda: len(app.all(contains=t("Succeeded"))) >= 2, "the version to be there", 90)
    picture("imported")


def main():
    app = App("vitrine")
    make_sample(app)
    before = version()
    export(app)
    close()
    process, app = open_another()
    try:
        bring_in(app)
        assert version() == before, f"{version()} came of {before}"
    finally:
        process.terminate()
        process.wait(20)


run("bundle", main)
