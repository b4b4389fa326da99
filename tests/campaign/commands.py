#!/usr/bin/env python3
"""Kills vitrinectl at random moments of random changes, and asks what became of each.

After every kill the catalogue must open and be whole. A change that was acknowledged is there; one
that was killed is there altogether or not at all, and the audit log says which.
"""

import argparse
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from gallerylab import Lab

WORDS = ["alpha", "beta", "gamma", "delta", "épsilon", "zêta"]


class Model:
    """What the catalogue must hold: galleries, and their definitions' descriptions and tags."""

    def __init__(self):
        self.galleries = {}

    def names(self):
        return [(gallery, definition) for gallery, held in self.galleries.items()
                for definition in held["definitions"]]

    @staticmethod
    def read(lab):
        """Reads the same from the catalogue, without the program."""
        model = Model()
        # Not read-only: what a killed writer had committed to the log is found by a connection
        # that may recover it.
        with sqlite3.connect(f"file:{lab.catalog}?mode=rw", uri=True) as db:
            assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            assert not db.execute("PRAGMA foreign_key_check").fetchall()
            for uid, name, text, tags in db.execute(
                    "SELECT uid, name, description, tags FROM galleries"):
                held = {"description": text, "tags": tags, "definitions": {}}
                for row in db.execute("SELECT name, description, tags FROM image_definitions "
                                      "WHERE gallery_uid = ?", (uid,)):
                    held["definitions"][row[0]] = {"description": row[1], "tags": row[2]}
                model.galleries[name] = held
            model.audits = db.execute("SELECT count(*) FROM audit").fetchone()[0]
        return model


class Change:
    """One command and what it does to the model when it is acknowledged."""

    def __init__(self, args, apply):
        self.args = args
        self.apply = apply


def tags_json(value):
    return '{"run":"%s"}' % value


def random_change(model, rng, step):
    names = model.names()
    galleries = list(model.galleries)
    text = f"{rng.choice(WORDS)} {step}"
    of_gallery = lambda gallery: ["-g", "rg", "-r", gallery]
    kind = rng.choice(["gallery", "gallery", "definition", "definition", "definition", "describe",
                       "describe", "describe", "tag", "forget", "remove"])
    if kind == "gallery" or not galleries:
        name = f"g{step}"
        return Change(["sig", "create", *of_gallery(name), "--description", text],
                      lambda: model.galleries.update(
                          {name: {"description": text, "tags": "{}", "definitions": {}}}))
    gallery = rng.choice(galleries)
    held = model.galleries[gallery]
    if kind == "definition" or not names:
        name = f"d{step}"
        return Change(["sig", "image-definition", "create", *of_gallery(gallery), "-i", name, "-p",
                       "Contoso", "-f", "Finance", "-s", f"s{step}", "--os-type", "Linux",
                       "--description", text],
                      lambda: held["definitions"].update({name: {"description": text,
                                                                 "tags": "{}"}}))
    gallery, definition = rng.choice(names)
    of_definition = [*of_gallery(gallery), "-i", definition]
    held = model.galleries[gallery]
    if kind == "describe":
        return Change(["sig", "image-definition", "update", *of_definition, "--set",
                       f"description={text}"],
                      lambda: held["definitions"][definition].update(description=text))
    if kind == "tag":
        return Change(["sig", "image-definition", "update", *of_definition, "--tags",
                       f"run={step}"],
                      lambda: held["definitions"][definition].update(tags=tags_json(step)))
    if kind == "forget":
        return Change(["sig", "image-definition", "delete", *of_definition],
                      lambda: held["definitions"].pop(definition))
    return Change(["sig", "delete", *of_gallery(gallery), "--cascade", "--yes"],
                  lambda: model.galleries.pop(gallery))


def settle_killed(lab, model, change, is_cascade):
    """A killed change is whole or not there; returns the model that holds from now on."""
    found = Model.read(lab)
    if found.galleries == model.galleries:
        return model
    if is_cascade:
        # A cascade is a plan of single deletions: what is gone is gone, the rest stands.
        for gallery, held in model.galleries.items():
            left = found.galleries.get(gallery)
            for name, definition in (left or {"definitions": {}})["definitions"].items():
                if held["definitions"].get(name) != definition:
                    raise AssertionError(f"a killed cascade altered {gallery}/{name}")
        if set(found.galleries) - set(model.galleries):
            raise AssertionError("a killed cascade made a gallery")
        return found
    change.apply()
    if found.galleries != model.galleries:
        raise AssertionError(f"half of a killed change is there: {change.args}\n"
                             f"{found.galleries}\n{model.galleries}")
    return model


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vitrinectl", required=True)
    parser.add_argument("--commands", type=int, default=100)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--folder", default=None, help="where to work; on a real disk")
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.randrange(1 << 32)
    print(f"seed {seed}", flush=True)
    rng = random.Random(seed)
    root = Path(tempfile.mkdtemp(prefix="vitrine-commands-", dir=options.folder))
    lab = Lab(options.vitrinectl, root, ["westeurope"])
    lab.run("group", "create", "-n", "rg", "-l", "westeurope")
    started = time.monotonic()
    lab.run("group", "show", "-n", "rg")
    usual_seconds = time.monotonic() - started

    model = Model()
    kills = acknowledged = 0
    for step in range(options.commands):
        change = random_change(model, rng, step)
        before = Model.read(lab)
        process = lab.start(*change.args)
        if rng.random() < 0.6:
            try:
                process.wait(timeout=rng.uniform(0, usual_seconds * 1.5))
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
        out, err = process.communicate()
        if process.returncode == -signal.SIGKILL:
            kills += 1
            model = settle_killed(lab, model, change, "--cascade" in change.args)
            found = Model.read(lab)
            if (found.audits > before.audits) != (found.galleries != before.galleries):
                raise AssertionError(f"the audit log says something else: {change.args}")
            continue
        if process.returncode != 0:
            raise AssertionError(f"{change.args} failed:\n{out}{err}")
        acknowledged += 1
        change.apply()
        found = Model.read(lab)
        if found.galleries != model.galleries:
            raise AssertionError(f"acknowledged, but not there: {change.args}\n"
                                 f"{found.galleries}\n{model.galleries}")
        if found.audits <= before.audits:
            raise AssertionError(f"not in the audit log: {change.args}")
    print(f"{options.commands} commands, {acknowledged} acknowledged, {kills} killed: the "
          "catalogue was whole every time, every acknowledged change is there")
    shutil.rmtree(root)
    return 0


if __name__ == "__main__":
    sys.exit(main())
