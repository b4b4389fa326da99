#!/usr/bin/python3 -W ignore
"""Nothing that was copied is lost when the window dies.

Publishes a disk to three regions at a limited rate, pauses it and goes on, kills the window while
it copies and starts it again: the version is finished without a word. vitrinectl exports it, and
every byte is compared with the source. Run by uxrun.sh as firstimage.py is.
"""

import os
import signal
import sys
from pathlib import Path

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from console import (activity, chosen_activity, create, ctl, limit_rate,  # noqa: E402
                     name_definition, new_region, open_wizard, page, percent, picture, place, run,
                     sha256, start_again, states, take_file)
from uxdrive import App, key, wait_until  # noqa: E402
from words import LANGUAGE, t  # noqa: E402

SOURCE = os.environ["UX_SOURCE"]
REGIONS = Path(os.environ["HOME"]) / "regions"
VERSION = ("debian-12", "1.0.0")
TASK = " ".join(VERSION)


def publish(app):
    wizard = open_wizard(app)
    take_file(wizard, SOURCE)
    name_definition(wizard, VERSION[0])
    page(wizard, "Replication")
    for code in ("westeurope", "francecentral"):
        new_region(app, wizard, code, REGIONS / code)
    create(app, wizard)


def says(app, state):
    row = activity(app, TASK)
    return row is not None and t(state) in row.get_name()


def pause_and_go_on(app):
    wait_until(lambda: percent(app, TASK) >= 4, "the copying to begin", 60)
    chosen_activity(app, TASK)
    key("space")
    wait_until(lambda: says(app, "Paused"), "the pause")
    picture("paused")
    reached = percent(app, TASK)
    key("space")
    wait_until(lambda: percent(app, TASK) > reached + 4, "the copying to go on", 60)


def kill_and_start_again(app):
    picture("before-kill")
    os.kill(int(os.environ["UX_APP_PID"]), signal.SIGKILL)
    assert "Completed" not in states(*VERSION), "it was over before it was killed"
    process, app = start_again()
    wait_until(lambda: activity(app, TASK), "the interrupted task", 30)
    picture("started-again")
    limit_rate(0)
    wait_until(lambda: says(app, "Succeeded"), "the task to end by itself", 90)
    assert states(*VERSION) == ["Completed"] * 3, states(*VERSION)
    picture("finished")
    return process


def same_bytes():
    target = Path(os.environ["UX_OUT"]) / f"{LANGUAGE}-exported.raw"
    target.unlink(missing_ok=True)
    ctl("sig", "image-version", "export", *place(*VERSION), "--output-file", str(target))
    assert sha256(target) == sha256(SOURCE), "the exported disk differs from its source"
    target.unlink()


def main():
    app = App("vitrine")
    limit_rate(50)
    publish(app)
    pause_and_go_on(app)
    process = kill_and_start_again(app)
    try:
        same_bytes()
    finally:
        process.terminate()
        process.wait(20)


run("interruption", main)
